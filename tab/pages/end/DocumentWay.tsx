import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { navigate } from '../../router.ts'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  column: { display: 'grid', gap: tokens.spacingVerticalXS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** The way to the document of this session, and this page on paper. */
export function DocumentWay({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts('results')
  const { t: common } = useTexts()
  const styles = useStyles()
  return (
    <div className={styles.column}>
      <div className={styles.ways}>
        <Button appearance="primary" icon={<DocumentTextRegular />} onClick={() => navigate(`/s/${sessionId}/outcome`)}>
          {t('document')}
        </Button>
        <Button icon={<PrintRegular />} onClick={() => window.print()}>
          {common('actions.print')}
        </Button>
      </div>
      <Caption1>{t('documentAbout')}</Caption1>
    </div>
  )
}
