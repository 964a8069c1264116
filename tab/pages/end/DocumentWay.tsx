import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import { Files } from '../../retention/Files.tsx'
import { navigate } from '../../router.ts'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  column: { display: 'grid', gap: tokens.spacingVerticalXS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly sessionId: string
  readonly seat: OwnSeat
}

/** The way to the document of this session, this page on paper, and what there is so far as a file. */
export function DocumentWay({ sessionId, seat }: Props) {
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
      <Files sessionId={sessionId} token={seat.token} formats={['html', 'json']} />
      <Caption1>{t('documentAbout')}</Caption1>
    </div>
  )
}
