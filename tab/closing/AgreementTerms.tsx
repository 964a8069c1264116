import { makeStyles, tokens } from '@fluentui/react-components'
import { type Agreed, useTermsText } from './useTermsText.ts'

const useStyles = makeStyles({
  terms: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
})

/** Who does it and until when, below the text of an agreement. */
export function AgreementTerms({ agreed }: { readonly agreed: Agreed }) {
  const styles = useStyles()
  const text = useTermsText()(agreed)
  return text === '' ? null : <p className={styles.terms}>{text}</p>
}
