import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { speakingOrder } from '../../../shared/session/speakers.ts'
import { Card } from '../../parts/Card.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { EntryRow } from './EntryRow.tsx'
import { Floor } from './Floor.tsx'
import { ListSettings } from './ListSettings.tsx'
import { OwnEntry } from './OwnEntry.tsx'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyle: 'none' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
})

/** The Redeliste: who speaks, who waits in which order, and the own announcement. */
export function SpeakersView() {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { session, leading } = usePanel()
  const { speakers } = session
  const order = speakingOrder(speakers)
  return (
    <>
      <Floor />
      {!leading && <OwnEntry />}
      <Card title={t('speakers.waiting')}>
        {!speakers.open && <p className={styles.quiet}>{t('speakers.closed')}</p>}
        {speakers.newVoicesFirst && <p className={styles.quiet}>{t('speakers.newVoicesFirstOn')}</p>}
        {order.length === 0 ? (
          <p className={styles.quiet}>{t('speakers.empty')}</p>
        ) : (
          <ol className={styles.list}>
            {order.map((entry, index) => (
              <EntryRow key={entry.id} entry={entry} place={index + 1} />
            ))}
          </ol>
        )}
        {leading && <ListSettings />}
      </Card>
      {leading && speakers.skipped.length > 0 && <Skipped />}
    </>
  )
}

function Skipped() {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { session, act } = usePanel()
  const name = usePersonName()
  return (
    <Card title={t('speakers.skipped')}>
      <ul className={styles.list}>
        {session.speakers.skipped.map(({ id, personId }) => (
          <li key={id} className={styles.row}>
            <PersonName personId={personId} />
            <Button
              size="small"
              aria-label={t('speakers.readdPerson', { name: name(personId) })}
              onClick={() => act({ type: 'speakers.readd', entryId: id })}
            >
              {t('speakers.readd')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
