import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../parts/Notice.tsx'
import { TextArea } from '../../parts/TextArea.tsx'
import { useSummary } from './useSummary.ts'

const useStyles = makeStyles({
  text: { resize: 'vertical' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  theirs: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
})

/** The text of the Fazit; saved by the button and on leaving the field. */
export function SummaryEditor() {
  const { t } = useTranslation('panel')
  const { t: common } = useTranslation()
  const styles = useStyles()
  const { text, state, theirs, change, save, saveMerged, takeTheirs } = useSummary()
  return (
    <>
      <TextArea
        className={styles.text}
        rows={6}
        aria-label={t('closing.title')}
        placeholder={t('closing.placeholder')}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={save}
      />
      {theirs !== null ? (
        <>
          <Notice intent="warning" text={t('closing.moved')} assertive>
            <Button size="small" onClick={saveMerged}>
              {t('closing.saveMine')}
            </Button>
            <Button size="small" onClick={takeTheirs}>
              {t('closing.takeTheirs')}
            </Button>
          </Notice>
          <p className={styles.theirs}>{theirs}</p>
        </>
      ) : (
        <div className={styles.row}>
          <Button size="small" appearance={state === 'unsaved' ? 'primary' : 'secondary'} onClick={save}>
            {common('actions.save')}
          </Button>
          {state && <span className={styles.quiet}>{t(`closing.${state}`)}</span>}
        </div>
      )}
    </>
  )
}
