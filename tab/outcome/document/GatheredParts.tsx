import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Outcome, OutcomeAgreement } from '../../../shared/outcome/outcome.ts'
import { useAspectEdge } from '../../parts/aspectColours.ts'
import { day } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { EditableText } from '../edit/EditableText.tsx'
import { Part } from './Part.tsx'
import { useCardStyles } from './useCardStyles.ts'
import { useOutcomeNames } from './useOutcomeNames.ts'

const useStyles = makeStyles({
  agreed: { fontWeight: tokens.fontWeightSemibold },
  terms: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  name: { flexShrink: 0 },
  value: { margin: 0, minWidth: 0 },
})

interface Props {
  readonly outcome: Outcome
}

/** What several cases have in common, in the words of the card that most supported. */
export function SharedPart({ outcome }: Props) {
  const { t } = useTexts('outcome')
  const { t: common } = useTexts()
  const styles = { ...useCardStyles(), ...useStyles() }
  const edge = useAspectEdge()
  const { places, support } = useOutcomeNames(outcome)
  return (
    <Part id="shared" title={t('document.shared')}>
      <ul className={styles.list}>
        {outcome.shared.map(({ aspect, text, cases, support: count }) => (
          <li key={`${aspect} ${text}`} className={mergeClasses(styles.card, edge[aspect])}>
            <span>{text}</span>
            <span className={styles.about}>
              {[common(`aspects.${aspect}.name`), places(cases), support(count)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Terms({ agreement, outcome }: Props & { readonly agreement: OutcomeAgreement }) {
  const { t, language } = useTexts('outcome')
  const styles = { ...useCardStyles(), ...useStyles() }
  const { person, quarter } = useOutcomeNames(outcome)
  const { people, others, until, case: place } = agreement
  const terms = [
    [t('document.who'), [...people.map(person), others].filter(Boolean).join(', ')],
    [t('document.until'), until === null ? '' : day(language, until)],
    [t('document.case'), place === null ? '' : quarter(place)],
  ].filter(([, value]) => value !== '')
  if (terms.length === 0) return null
  return (
    <dl className={styles.terms}>
      {terms.map(([name, value]) => (
        <div key={name} className={styles.term}>
          <dt className={mergeClasses(styles.name, styles.about)}>{name}:</dt>
          <dd className={mergeClasses(styles.value, styles.about)}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Who does what until when. */
export function AgreementsPart({ outcome }: Props) {
  const { t } = useTexts('outcome')
  const styles = { ...useCardStyles(), ...useStyles() }
  const edge = useAspectEdge()
  return (
    <Part id="agreements" title={t('document.agreements')}>
      {outcome.agreements.length === 0 && <Body1>{t('document.noAgreements')}</Body1>}
      <ul className={styles.list}>
        {outcome.agreements.map((agreement) => (
          <li key={agreement.key} className={mergeClasses(styles.card, edge.agreement)}>
            <div className={styles.agreed}>
              <EditableText said={agreement} part="agreement" />
            </div>
            <Terms agreement={agreement} outcome={outcome} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What no tip has answered. */
export function QuestionsPart({ outcome }: Props) {
  const { t } = useTexts('outcome')
  const styles = { ...useCardStyles(), ...useStyles() }
  const edge = useAspectEdge()
  const { caseName, support } = useOutcomeNames(outcome)
  return (
    <Part id="questions" title={t('document.questions')}>
      <ul className={styles.list}>
        {outcome.questions.map((question) => (
          <li key={question.key} className={mergeClasses(styles.card, edge.question)}>
            <EditableText said={question} part="card" />
            <span className={styles.about}>
              {[question.case === null ? null : caseName(question.case), support(question.support)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
