import { makeStyles, tokens } from '@fluentui/react-components'
import { useTexts } from '../../text/useTexts.ts'
import { FittedCardView } from './FittedCardView.tsx'
import { cardGap, type FittedCards } from './fitCards.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', margin: 0, padding: 0, listStyle: 'none' },
  more: {
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
})

interface Props {
  readonly cards: FittedCards
  /** px */
  readonly lineHeight: number
}

/** The cards that fit, and how many more there are. */
export function FittedCardsView({ cards: { shown, more, beside }, lineHeight }: Props) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  if (shown.length + more === 0) return null
  return (
    <ul className={styles.list}>
      {shown.map((card, place) => (
        <li key={card.card.id} style={{ marginTop: place === 0 ? 0 : Math.floor(cardGap * lineHeight) }}>
          <FittedCardView card={card} {...(beside ? { moreBeside: more } : {})} />
        </li>
      ))}
      {more > 0 && !beside && <li className={styles.more}>{t('board.more', { count: more })}</li>}
    </ul>
  )
}
