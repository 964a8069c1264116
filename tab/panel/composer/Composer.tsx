import { makeStyles, tokens } from '@fluentui/react-components'
import { type FocusEvent, memo, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../text/useTexts.ts'
import type { Tab } from '../useTabs.ts'
import { NoteFields } from './NoteFields.tsx'

const useStyles = makeStyles({
  composer: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalSNudge,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

/** Calls when no pointer is held down any more: what somebody is pressing must not move away before it is let go. */
function useWhenReleased() {
  const held = useRef(false)
  useEffect(() => {
    const down = () => {
      held.current = true
    }
    const up = () => {
      held.current = false
    }
    const events = new AbortController()
    const options = { capture: true, signal: events.signal }
    window.addEventListener('pointerdown', down, options)
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, up, options)
    return () => events.abort()
  }, [])
  return useCallback((call: () => void) => {
    if (!held.current) return call()
    const ended = new AbortController()
    const later = () => {
      ended.abort()
      // the click comes right after the pointer was let go
      setTimeout(call)
    }
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, later, { signal: ended.signal })
  }, [])
}

/** Where the focus is in the composer, a paint later than it came there: the press is answered first. */
function useInside() {
  const [entered, setEntered] = useState(false)
  const [typing, setWriting] = useState(false)
  const inside = useDeferredValue(entered)
  const writing = useDeferredValue(typing)
  useEffect(() => {
    // the choices come above the field that has just been entered: where the whole page scrolls they push it out of sight
    if (!inside && !writing) return
    const frame = requestAnimationFrame(() => document.activeElement?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [inside, writing])
  return { inside, writing, setEntered, setWriting }
}

/**
 * A note in one go, below every tab. What appears as soon as one writes appears above what one has pressed, so that
 * nothing moves away under the pointer.
 */
export const Composer = memo(function Composer({ tab }: { readonly tab: Tab }) {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { inside, writing, setEntered, setWriting } = useInside()
  const whenReleased = useWhenReleased()
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return
    whenReleased(() => {
      if (!currentTarget.contains(document.activeElement)) setEntered(false)
    })
  }
  return (
    <section
      className={styles.composer}
      aria-label={t('composer.label')}
      onFocus={() => setEntered(true)}
      onBlur={onBlur}
    >
      <NoteFields tab={tab} inside={inside} writing={writing} onWriting={setWriting} />
    </section>
  )
})
