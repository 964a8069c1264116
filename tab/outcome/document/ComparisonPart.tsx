import { mergeClasses } from '@fluentui/react-components'
import {
  type ComparedAspect,
  casesInTables,
  comparedAspects,
  comparedField,
} from '../../../shared/outcome/comparison.ts'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Part } from './Part.tsx'
import { useComparisonStyles } from './useComparisonStyles.ts'
import { useOutcomeNames } from './useOutcomeNames.ts'

type Case = Outcome['cases'][number]

interface FieldProps {
  readonly known: Case
  readonly name: string
  readonly aspect: ComparedAspect
}

/** What a case says under an aspect. */
function Field({ known, name, aspect }: FieldProps) {
  const { t } = useTexts('outcome')
  const styles = useComparisonStyles()
  const { shown, more } = comparedField(known, aspect)
  return (
    <td className={styles.cell}>
      {/* the header of the column says it already to who reads by ear */}
      <span className={styles.caseName} aria-hidden>
        {name}
      </span>
      {shown.map(({ key, text }) => (
        <p key={key} className={styles.text}>
          {text}
        </p>
      ))}
      {shown.length === 0 && <span className={styles.quiet}>{t('document.none')}</span>}
      {more > 0 && <p className={mergeClasses(styles.text, styles.quiet)}>{t('document.more', { count: more })}</p>}
    </td>
  )
}

function Comparison({ cases, outcome }: { readonly cases: readonly Case[]; readonly outcome: Outcome }) {
  const { t } = useTexts('outcome')
  const { t: common } = useTexts()
  const styles = useComparisonStyles()
  const { caseName } = useOutcomeNames(outcome)
  return (
    <table className={styles.table}>
      <caption className={styles.about}>{t('document.comparisonAbout')}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.header, styles.aspect)}>
            {t('document.aspect')}
          </th>
          {cases.map(({ place }) => (
            <th key={place} scope="col" className={mergeClasses(styles.cell, styles.header)}>
              {caseName(place)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparedAspects.map((aspect) => (
          <tr key={aspect}>
            <th scope="row" className={mergeClasses(styles.cell, styles.header, styles.aspect)}>
              {common(`aspects.${aspect}.plural`)}
            </th>
            {cases.map((known) => (
              <Field key={known.place} known={known} name={caseName(known.place)} aspect={aspect} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the cases say under each aspect, beside each other. */
export function ComparisonPart({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTexts('outcome')
  const styles = useComparisonStyles()
  return (
    <Part id="comparison" title={t('document.comparison')}>
      <div className={styles.frame}>
        {casesInTables(outcome).map((cases) => (
          <Comparison key={cases[0]?.place} cases={cases} outcome={outcome} />
        ))}
      </div>
    </Part>
  )
}
