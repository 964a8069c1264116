import { Body1, makeStyles, tokens } from '@fluentui/react-components'
import { LocalLink } from '../../pages/LocalLink.tsx'
import { Section } from '../../pages/Section.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
})

/** For who reads: when the outcome will be there; nothing once it is. */
export function Waiting() {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const { view, sessionId } = useDesk()
  if (view.released) return null
  return (
    <div className={styles.box}>
      <Section title={t('waiting.title')}>
        <Body1>{t(view.draft.head.closedAt === null ? 'waiting.live' : 'waiting.closed')}</Body1>
        <Body1>{t('waiting.until')}</Body1>
        <LocalLink to={`/s/${sessionId}/end`}>{t('waiting.meanwhile')}</LocalLink>
      </Section>
    </div>
  )
}
