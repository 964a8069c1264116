import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../shared/session/session.ts'
import { usePeople } from '../../live/useLive.ts'
import { download, fileName } from './download.ts'
import { resultsOf } from './results.ts'
import { resultsDocument } from './resultsDocument.ts'

const useStyles = makeStyles({
  column: { display: 'grid', gap: tokens.spacingVerticalXS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** The results on paper and as files. `now`: session time, epoch ms. */
export function Downloads({ session, now }: { readonly session: Session; readonly now: number }) {
  const { t, i18n } = useTranslation('results')
  const { t: common } = useTranslation()
  const styles = useStyles()
  const people = usePeople()
  const asHtml = () => {
    const text = resultsDocument(resultsOf(session, people, now), { language: i18n.language, t, common })
    download(fileName(session.title, 'html'), 'text/html', text)
  }
  const asJson = () => {
    const text = `${JSON.stringify(resultsOf(session, people, now), null, 2)}\n`
    download(fileName(session.title, 'json'), 'application/json', text)
  }
  return (
    <div className={styles.column}>
      <div className={styles.ways}>
        <Button icon={<PrintRegular />} onClick={() => window.print()}>
          {common('actions.print')}
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={asHtml}>
          {t('asHtml')}
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={asJson}>
          {t('asJson')}
        </Button>
      </div>
      <Caption1>{t('filesAbout')}</Caption1>
    </div>
  )
}
