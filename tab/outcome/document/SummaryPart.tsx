import { Body1, makeStyles, tokens } from '@fluentui/react-components'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import { ownLines } from '../../../shared/outcome/ownLines.ts'
import { lineKinds } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'
import { EditableText } from '../edit/EditableText.tsx'
import { useEditing } from '../edit/editContext.ts'
import { Part } from './Part.tsx'
import { useOutcomeNames } from './useOutcomeNames.ts'

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, maxWidth: '68ch' },
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: '20px' },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** The Fazit: its text, then its lines by where they come from. */
export function SummaryPart({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const { places } = useOutcomeNames(outcome)
  const editing = useEditing() !== null
  const { text } = outcome.summary
  const lines = ownLines(outcome)
  const groups = lineKinds
    .map((kind) => ({ kind, lines: lines.filter((line) => line.kind === kind) }))
    .filter((group) => group.lines.length > 0)
  const isEmpty = text.text === '' && groups.length === 0
  return (
    <Part id="summary" title={t('document.summary')}>
      {(text.text !== '' || editing) && (
        <div className={styles.text}>
          <EditableText said={text} part="summary" />
        </div>
      )}
      {isEmpty && !editing && <Body1>{t('document.noSummary')}</Body1>}
      {groups.map((group) => (
        <div key={group.kind} className={styles.group}>
          <h4 className={styles.heading}>{t(`document.lines.${group.kind}`)}</h4>
          <ul className={styles.list}>
            {group.lines.map((line) => (
              <li key={line.key}>
                <EditableText said={line} part="line" /> <span className={styles.about}>{places(line.cases)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  )
}
