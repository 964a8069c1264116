import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { Section } from '../../pages/Section.tsx'
import { Switch } from '../../parts/Switch.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import { goTo } from '../goTo.ts'
import { ChangeList } from '../versions/ChangeList.tsx'
import { ReleaseButton } from './ReleaseButton.tsx'
import { Steps } from './Steps.tsx'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  edit: { justifySelf: 'start' },
  send: { minHeight: '44px', '@media (min-width: 900px)': { display: 'none' } },
})

/** of what the newest version is sent with; it lies far below where the page has one column */
export const sendingId = 'sending'

/** What is to be done next, in a sentence. */
function useNext(): string {
  const { t } = useTexts('outcome')
  const { view } = useDesk()
  const [newest] = view.versions
  if (view.pending.length > 0 && newest) {
    return t('standing.pending', { count: view.pending.length, number: newest.number })
  }
  if (newest) return t(newest.sentAt === null ? 'standing.isReleased' : 'standing.isSent', { number: newest.number })
  if (view.mayRelease) return t('standing.review')
  return t(view.draft.head.closedAt === null ? 'standing.notClosed' : 'standing.notYours')
}

interface Props {
  readonly editing: boolean
  onEditing(on: boolean): void
}

/** For who reviews the outcome: where it stands, what would be new, and the way on. */
export function Standing({ editing, onEditing }: Props) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const { view } = useDesk()
  const next = useNext()
  return (
    <div className={styles.box}>
      <Section title={t('standing.title')}>
        <Steps state={view.state} />
        <Body1>{next}</Body1>
        {view.pending.length > 0 && (
          <details>
            <summary className={styles.summary}>{t('changes.short')}</summary>
            <ChangeList changes={view.pending} />
          </details>
        )}
        <Switch className={styles.edit} label={t('edit.on')} checked={editing} onTurn={onEditing} />
        <ReleaseButton />
        {view.mayRelease && view.state === 'released' && (
          <Button className={styles.send} onClick={() => goTo(sendingId)}>
            {t('standing.send')}
          </Button>
        )}
      </Section>
    </div>
  )
}
