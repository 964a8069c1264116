import { makeStyles, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import type { Command } from '../../../shared/session/commands.ts'
import type { Entry } from '../../../shared/session/session.ts'
import { newId } from '../../live/newId.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuItem } from '../../parts/menu/menuParts.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { movedBy } from '../agenda/places.ts'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
  },
  place: {
    alignSelf: 'start',
    paddingTop: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
  },
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalSNudge,
  },
})

/** Somebody who waits, with the place in the order of calling. */
export function EntryRow({ entry, place }: { readonly entry: Entry; readonly place: number }) {
  const { t } = useTexts()
  const styles = useStyles()
  const { leading, act } = usePanel()
  const onKeyDown = (event: KeyboardEvent) => {
    const move = movedBy<Command>(event, undefined, { type: 'speakers.defer', entryId: entry.id })
    if (move) act(move)
  }
  return (
    <li className={styles.row} onKeyDownCapture={leading ? onKeyDown : undefined}>
      <span className={styles.place}>{place}</span>
      <span className={styles.who}>
        <PersonName personId={entry.personId} />
        <Tag>{t(`entryKinds.${entry.kind}`)}</Tag>
      </span>
      {leading && <EntryMenu entry={entry} />}
    </li>
  )
}

function EntryMenu({ entry }: { readonly entry: Entry }) {
  const { t } = useTexts('panel')
  const { t: aids } = useTexts('aids')
  const { session, act } = usePanel()
  const name = usePersonName()(entry.personId)
  const entryId = entry.id
  const skip = () =>
    act(
      { type: 'speakers.skip', entryId },
      { text: t('speakers.skippedUndo', { name }), commands: [{ type: 'speakers.readd', entryId }] },
    )
  const strike = () => {
    const again = { type: 'speakers.raise' as const, entryId: newId(), kind: entry.kind, personId: entry.personId }
    act({ type: 'speakers.withdraw', entryId }, { text: aids('undo.struck', { name }), commands: [again] })
  }
  const call = () => act({ type: 'speakers.call', entryId, whileCurrent: session.speakers.current?.id ?? null })
  return (
    <MoreMenu label={t('speakers.menuOf', { name })}>
      <MenuItem onClick={call}>{t('speakers.callThis')}</MenuItem>
      <MenuItem onClick={skip}>{t('speakers.skip')}</MenuItem>
      <MenuItem onClick={() => act({ type: 'speakers.defer', entryId })}>{t('speakers.defer')}</MenuItem>
      <MenuItem onClick={strike}>{t('speakers.strike')}</MenuItem>
    </MoreMenu>
  )
}
