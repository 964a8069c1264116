import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { talkSlides } from '../../shared/method/recommendations.ts'
import { slideDue } from '../../shared/session/cases.ts'
import { useNow } from '../live/useLive.ts'
import { useTexts } from '../text/useTexts.ts'
import { stageSpace, useStageText, useStageType } from './stageTokens.ts'
import type { StepProps } from './stepProps.ts'

const slides = Array.from({ length: talkSlides }, (_, index) => index + 1)

const useStyles = makeStyles({
  pace: { display: 'grid', gap: stageSpace.s },
  slides: { display: 'flex', gap: stageSpace.s },
  slide: {
    flexGrow: 1,
    height: stageSpace.m,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  shown: {
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  words: { display: 'flex', justifyContent: 'space-between', gap: stageSpace.m, fontVariantNumeric: 'tabular-nums' },
})

/** The slide of the talk that is on, and the one that the time would be at. */
export function SlidePace({ session, step, slide }: StepProps & { readonly slide: number }) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  const text = useStageText()
  const type = useStageType()
  const due = slideDue(session, step, useNow())
  return (
    <div className={styles.pace}>
      <div className={styles.slides} aria-hidden="true">
        {slides.map((number) => (
          <span key={number} className={mergeClasses(styles.slide, number <= slide && styles.shown)} />
        ))}
      </div>
      <p className={mergeClasses(text.plain, text.quiet, styles.words, type.text)}>
        <span>{t('talk.slide', { slide, of: talkSlides })}</span>
        <span>{t('talk.due', { due })}</span>
      </p>
    </div>
  )
}
