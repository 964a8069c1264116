import { Caption1, Input, makeStyles, tokens } from '@fluentui/react-components'
import { CopyButton } from '../../pages/CopyButton.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import { ownLinkOf } from './ownLink.ts'

const useStyles = makeStyles({
  opened: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
  },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
  field: { width: '100%', minWidth: 0 },
})

/** The way to this page from another device. Folded away: whoever sees it can use it. */
export function OwnLink() {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const { sessionId, seat } = useDesk()
  const link = ownLinkOf(location.origin, sessionId, seat)
  return (
    <details>
      <summary className={styles.summary}>{t('personal.link')}</summary>
      <div className={styles.opened}>
        <Caption1>{t('personal.linkAbout')}</Caption1>
        <Input readOnly className={styles.field} value={link} aria-label={t('personal.linkLabel')} />
        <CopyButton text={link} label={t('personal.copyLink')} of={t('personal.copyLink')} />
      </div>
    </details>
  )
}
