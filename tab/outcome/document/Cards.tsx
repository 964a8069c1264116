import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { AspectCards, Outcome, OutcomeCard, OutcomeTip } from '../../../shared/outcome/outcome.ts'
import { useAspectEdge } from '../../parts/aspectColours.ts'
import { useTexts } from '../../text/useTexts.ts'
import { EditableText } from '../edit/EditableText.tsx'
import { useCardStyles } from './useCardStyles.ts'
import { useOutcomeNames } from './useOutcomeNames.ts'

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    breakAfter: 'avoid',
  },
  tips: { marginBlockStart: tokens.spacingVerticalS, gap: tokens.spacingVerticalS },
  tip: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineEnd: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
})

interface OfOutcome {
  readonly outcome: Outcome
}

/** Who said it, and how many it concerns. */
function By({ tip, outcome, kind }: OfOutcome & { readonly tip: OutcomeTip; readonly kind?: string }) {
  const styles = { ...useCardStyles(), ...useStyles() }
  const { author, support } = useOutcomeNames(outcome)
  return <span className={styles.about}>{[kind, author(tip), support(tip.support)].filter(Boolean).join(' · ')}</span>
}

function Card({ card, aspect, outcome }: OfOutcome & Pick<AspectCards, 'aspect'> & { readonly card: OutcomeCard }) {
  const { t } = useTexts()
  const styles = { ...useCardStyles(), ...useStyles() }
  const edge = useAspectEdge()
  return (
    <li className={mergeClasses(styles.card, edge[aspect])}>
      <EditableText said={card} part="card" />
      <By tip={card} outcome={outcome} />
      {card.tips.length > 0 && (
        <ul className={mergeClasses(styles.list, styles.tips)}>
          {card.tips.map((tip) => (
            <li key={tip.key} className={mergeClasses(styles.card, edge.tip, styles.tip)}>
              <EditableText said={tip} part="tip" />
              <By tip={tip} outcome={outcome} kind={t('aspects.tip.name')} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Cards by aspect, each with its tips under it. */
export function AspectGroups({ groups, outcome }: OfOutcome & { readonly groups: readonly AspectCards[] }) {
  const { t } = useTexts()
  const styles = { ...useCardStyles(), ...useStyles() }
  return groups.map(({ aspect, cards }) => (
    <div key={aspect} className={styles.group}>
      <h4 className={styles.heading}>{t(`aspects.${aspect}.${cards.length > 1 ? 'plural' : 'name'}`)}</h4>
      <ul className={styles.list}>
        {cards.map((card) => (
          <Card key={card.key} card={card} aspect={aspect} outcome={outcome} />
        ))}
      </ul>
    </div>
  ))
}
