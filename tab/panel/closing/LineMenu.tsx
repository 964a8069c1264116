import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuItem } from '../../parts/menu/menuParts.tsx'
import { useTexts } from '../../text/useTexts.ts'
import type { LineMove } from './linePlaces.ts'

interface Props {
  /** the beginning of the line */
  readonly text: string
  readonly up: LineMove | undefined
  readonly down: LineMove | undefined
  onMove(move: LineMove): void
}

/** The order of the lines, for who has no keyboard; nothing where a line is the only one of its kind. */
export function LineMenu({ text, up, down, onMove }: Props) {
  const { t } = useTexts('closing')
  const { t: panel } = useTexts('panel')
  if (!up && !down) return null
  return (
    <MoreMenu label={t('lines.menuOf', { text })}>
      {up && <MenuItem onClick={() => onMove(up)}>{panel('agenda.up')}</MenuItem>}
      {down && <MenuItem onClick={() => onMove(down)}>{panel('agenda.down')}</MenuItem>}
    </MoreMenu>
  )
}
