import { type RefObject, useEffect, useRef } from 'react'
import { currentStep } from '../../../shared/session/clock.ts'
import type { Session } from '../../../shared/session/session.ts'

/** What is left above the line that was scrolled to: the line before it. */
const above = 48
/** Steps with something of their own above the lines: that is what matters then. */
const withPartAbove: ReadonlySet<string | undefined> = new Set(['welcome', 'summary', undefined])

/**
 * With each step, what matters of the Ablauf comes into sight: the line that is on with what follows, or the part above
 * the lines. Not while somebody works in the view, and only the view scrolls: a panel that scrolls as a whole stays.
 */
export function useCurrentInSight(session: Session): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null)
  const step = currentStep(session)
  const live = session.status.kind === 'live'
  const partAbove = !live || withPartAbove.has(step?.kind)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a step
  useEffect(() => {
    const view = list.current?.closest('main')
    if (!view || view.contains(document.activeElement)) return
    if (partAbove) view.scrollTop = 0
    const line = list.current?.querySelector('[aria-current=step]')?.getBoundingClientRect()
    if (partAbove || !line) return
    const room = view.getBoundingClientRect()
    const hidden = line.top < room.top || line.bottom + line.height > room.bottom
    if (hidden) view.scrollTop += line.top - room.top - above
  }, [step?.id, partAbove])
  return list
}
