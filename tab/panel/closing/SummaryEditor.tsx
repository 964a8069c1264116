import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Notice } from '../../parts/Notice.tsx'
import { TextArea } from '../../parts/TextArea.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { useSummary } from './useSummary.ts'

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
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
  const { t } = useTexts('closing')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { text, state, theirs, change, save, saveMerged, takeTheirs } = useSummary()
  return (
    <>
      <h3 className={styles.heading}>{t('text.label')}</h3>
      <TextArea
        className={styles.text}
        rows={4}
        aria-label={t('title')}
        placeholder={t('text.placeholder')}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={save}
      />
      {theirs !== null ? (
        <>
          <Notice intent="warning" text={t('text.moved')} assertive>
            <Button size="small" onClick={saveMerged}>
              {t('text.saveMine')}
            </Button>
            <Button size="small" onClick={takeTheirs}>
              {t('text.takeTheirs')}
            </Button>
          </Notice>
          <p className={styles.theirs}>{theirs}</p>
        </>
      ) : (
        <div className={styles.row}>
          <Button size="small" appearance={state === 'unsaved' ? 'primary' : 'secondary'} onClick={save}>
            {common('actions.save')}
          </Button>
          {state && <span className={styles.quiet}>{t(`text.${state}`)}</span>}
        </div>
      )}
    </>
  )
}
