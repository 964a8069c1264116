import { Body1, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { caseKey } from '../../shared/outcome/findable.ts'
import type { AspectCards, Outcome, OutcomePerson } from '../../shared/outcome/outcome.ts'
import { number } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'
import { Said, SaidList } from './Said.tsx'
import { Similar } from './Similar.tsx'

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
  heading: { margin: 0 },
  aspect: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  question: { margin: 0, fontStyle: 'italic' },
  about: { color: tokens.colorNeutralForeground3 },
})

type Case = Outcome['cases'][number]
type People = readonly OutcomePerson[]

function Aspects({ aspects, people }: { readonly aspects: readonly AspectCards[]; readonly people: People }) {
  const { t } = useTexts('archive')
  const { t: common } = useTexts()
  const styles = useStyles()
  return aspects.map(({ aspect, cards }) => (
    <div key={aspect}>
      <h3 className={styles.aspect}>{common(`aspects.${aspect}.${cards.length > 1 ? 'plural' : 'name'}`)}</h3>
      <SaidList>
        {cards.map((card) => (
          <Said key={card.key} said={card} people={people}>
            {card.tips.length > 0 && (
              <SaidList label={t('tips')}>
                {card.tips.map((tip) => (
                  <Said key={tip.key} said={tip} people={people} />
                ))}
              </SaidList>
            )}
          </Said>
        ))}
      </SaidList>
    </div>
  ))
}

/** One case with its cards, an anchor to be led to. */
export function CaseReading(props: { readonly known: Case; readonly people: People; readonly sessionId: string }) {
  const { known, people, sessionId } = props
  const { t, language } = useTexts('archive')
  const { t: common } = useTexts()
  const styles = useStyles()
  const id = useId()
  const { place, quarter, municipality, population, question, aspects } = known
  const title = common('caseNamed', { place, quarter })
  const size = population === null ? '' : t('people', { count: number(language, population) })
  return (
    <section id={caseKey(place)} tabIndex={-1} className={styles.section} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.heading}>
        {title}
      </Subtitle1>
      <Caption1 className={styles.about}>{[municipality, size].filter((part) => part !== '').join(' · ')}</Caption1>
      {question.text !== '' && <p className={styles.question}>{question.text}</p>}
      {aspects.length === 0 && <Body1>{t('noCards')}</Body1>}
      <Aspects aspects={aspects} people={people} />
      <Similar sessionId={sessionId} place={place} of={title} />
    </section>
  )
}

/** Cards that belong to no single case. */
export function GeneralReading({
  aspects,
  people,
}: {
  readonly aspects: readonly AspectCards[]
  readonly people: People
}) {
  const { t } = useTexts()
  const styles = useStyles()
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.heading}>
        {t('wholeRound')}
      </Subtitle1>
      <Aspects aspects={aspects} people={people} />
    </section>
  )
}
