import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ArchiveObstacles, Filters } from '../../shared/protocol/archive.ts'
import { Failed } from '../pages/Failed.tsx'
import { Loading } from '../pages/Loading.tsx'
import { Section } from '../pages/Section.tsx'
import { useAnswer } from '../pages/useAnswer.ts'
import { useHidden } from '../parts/useHidden.ts'
import { useTexts } from '../text/useTexts.ts'
import { archiveApi } from './archiveApi.ts'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground3, paddingBlockEnd: tokens.spacingVerticalS },
  cell: { textAlign: 'start', paddingBlock: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightRegular },
  number: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  bar: {
    height: '10px',
    marginBlockStart: '2px',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid',
    boxSizing: 'border-box',
    color: tokens.colorBrandBackground,
    backgroundColor: 'currentcolor',
    printColorAdjust: 'exact',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', color: 'CanvasText' },
  },
  word: { minHeight: '24px', textAlign: 'start' },
})

interface PictureProps {
  readonly found: ArchiveObstacles
  readonly onWord: (word: string) => void
}

/** A table whose rows are the bars: who sees sees both, who hears hears the numbers. */
function Picture({ found: { of, themes }, onWord }: PictureProps) {
  const { t } = useTexts('archive')
  const styles = useStyles()
  const most = Math.max(1, ...themes.map(({ cases }) => cases))
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('obstaclesCaption', { count: of })}</caption>
      <thead className={useHidden()}>
        <tr>
          <th scope="col">{t('obstaclesWord')}</th>
          <th scope="col">{t('obstaclesCases')}</th>
        </tr>
      </thead>
      <tbody>
        {themes.map(({ word, cases }) => (
          <tr key={word}>
            <th scope="row" className={styles.cell}>
              <Link
                as="button"
                className={styles.word}
                aria-label={t('obstaclesSearch', { word })}
                onClick={() => onWord(word)}
              >
                {word}
              </Link>
              <div className={styles.bar} style={{ width: `${(100 * cases) / most}%` }} aria-hidden />
            </th>
            <td className={styles.number}>{t('inCases', { count: cases })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Props {
  readonly filters: Filters
  readonly onWord: (word: string) => void
}

/** What obstacles are about most often. */
export function Obstacles({ filters: { size, year }, onWord }: Props) {
  return <Loaded key={`${size} ${year}`} filters={{ aspect: null, size, year }} onWord={onWord} />
}

function Loaded({ filters, onWord }: Props) {
  const { t } = useTexts('archive')
  const { answer, again } = useAnswer(() => archiveApi.obstacles(filters))
  return (
    <Section title={t('obstacles')}>
      {!answer && <Loading />}
      {answer?.ok === false && <Failed failure={answer} onRetry={again} />}
      {answer?.ok && answer.value.themes.length === 0 && <Body1>{t('noObstacles')}</Body1>}
      {answer?.ok && answer.value.themes.length > 0 && <Picture found={answer.value} onWord={onWord} />}
    </Section>
  )
}
