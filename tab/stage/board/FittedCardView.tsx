import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useHidden } from '../../parts/useHidden.ts'
import { useTexts } from '../../text/useTexts.ts'
import { CardText } from './CardText.tsx'
import type { FittedCard } from './fitCards.ts'

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '0.5em', alignItems: 'start' },
  text: {
    margin: 0,
    minWidth: 0,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  support: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  tip: {
    borderLeft: `2px solid ${tokens.colorPaletteForestBorderActive}`,
    paddingLeft: '0.5em',
    color: tokens.colorNeutralForeground2,
  },
  tips: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  word: { fontWeight: tokens.fontWeightSemibold },
})

interface Props {
  readonly card: FittedCard
  /** how many cards are left out, where that has no line of its own */
  readonly moreBeside?: number
}

/** A card in its lines, with how many it affects and the tips that hang under it. */
export function FittedCardView({ card: { card, lines, tips }, moreBeside }: Props) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  const hidden = useHidden()
  return (
    <div className={mergeClasses(styles.card, card.isTip && styles.tip)}>
      <p className={styles.text} style={{ WebkitLineClamp: lines }}>
        {card.isTip && <span className={styles.word}>{t('board.tip')} </span>}
        <CardText text={card.text} />
      </p>
      {moreBeside !== undefined && (
        <span className={styles.support}>
          <span aria-hidden="true">+ {moreBeside}</span>
          <span className={hidden}>{t('board.more', { count: moreBeside })}</span>
        </span>
      )}
      {moreBeside === undefined && card.support > 0 && (
        <span className={styles.support}>
          <span aria-hidden="true">▲ {card.support}</span>
          <span className={hidden}>{t('board.support', { count: card.support })}</span>
        </span>
      )}
      {tips.length > 0 && (
        <ul className={styles.tips}>
          {tips.map((tip) => (
            <li key={tip.card.id}>
              <FittedCardView card={{ ...tip, tips: [] }} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
