import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Line } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'
import { movedBy } from '../agenda/places.ts'
import { usePanelAtOnce } from '../panelContext.ts'
import { type LineMove, linePlaces } from './linePlaces.ts'

/** Moving a line, by menu and by Alt with an arrow. It stays in sight as long as the focus is on it. */
export function useLineMoves(line: Line) {
  const { t } = useTexts('closing')
  const { session, act } = usePanelAtOnce()
  const { lines } = session.closing
  const row = useRef<HTMLDivElement>(null)
  const place = lines.indexOf(line)
  useEffect(() => {
    // where it is in sight already nothing scrolls
    if (place >= 0 && row.current?.contains(document.activeElement)) row.current.scrollIntoView({ block: 'nearest' })
  }, [place])
  const { up, down } = linePlaces(lines, line)
  // what can be taken back is also what is announced
  const move = ({ command, back, place, count }: LineMove) =>
    act(command, { text: t('lines.movedTo', { place, count }), commands: [back] })
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = movedBy(event, up, down)
    if (asked) move(asked)
  }
  return { row, up, down, move, onKeyDown }
}
