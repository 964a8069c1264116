import { makeStyles, tokens } from '@fluentui/react-components'
import { agreementOf, supportOf } from '../../shared/session/draftLines.ts'
import type { Line, Session } from '../../shared/session/session.ts'
import { useStepNames } from '../parts/useNames.ts'
import { useTexts } from '../text/useTexts.ts'
import { useTermsText } from './useTermsText.ts'

const useStyles = makeStyles({
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
})

/** Kinds of lines that stand in the Fazit because many are affected. */
const shared: readonly Line['kind'][] = ['shared', 'supported']

/** What is to be known of a line: its cases, how many are affected, who does an agreement until when, and that it no longer is a card's text. */
export function LineAbout({ line, session }: { readonly line: Line; readonly session: Session }) {
  const { t } = useTexts('closing')
  const { t: panel } = useTexts('panel')
  const styles = useStyles()
  const { caseShort } = useStepNames(session)
  const terms = useTermsText()(agreementOf(session, line)?.agreed)
  const support = shared.includes(line.kind) ? supportOf(session, line) : 0
  const supported = support > 0 ? panel('notes.supportedBy', { count: support }) : ''
  const cases = line.caseIds.map(caseShort).join(', ')
  const about = [cases, supported, terms, line.edited ? t('lines.edited') : '']
    .filter((part) => part !== '')
    .join(' · ')
  return about === '' ? null : <span className={styles.about}>{about}</span>
}
