import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { talkSlides } from '../../../shared/method/recommendations.ts'
import { slideDue } from '../../../shared/session/cases.ts'
import { nextStep } from '../../../shared/session/clock.ts'
import { byId, type Step } from '../../../shared/session/session.ts'
import { useNow } from '../../live/useLive.ts'
import { Card } from '../../parts/Card.tsx'
import { Countdown, UrgencyWord } from '../../parts/Countdown.tsx'
import { TimeBar } from '../../parts/TimeBar.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useStepTime } from '../../parts/useStepTime.ts'
import { useTexts } from '../../text/useTexts.ts'
import { PhaseHelpButton } from '../help/PhaseHelpButton.tsx'
import { usePanel } from '../panelContext.ts'
import { StepMenu } from './StepMenu.tsx'
import { TimerButtons } from './TimerButtons.tsx'
import { useNowStyles } from './useNowStyles.ts'

const useStyles = makeStyles({
  number: { display: 'flex', justifyContent: 'center' },
  pace: { display: 'flex', gap: tokens.spacingHorizontalXS },
  square: { minWidth: '44px', minHeight: '44px' },
  done: { flexGrow: 1, minHeight: '44px' },
  lead: { display: 'flex', justifyContent: 'end' },
})

/** The own talk: the number fills the card, the slide that is due beside the one that is on, one button to finish. */
export function StageCard({ step }: { readonly step: Step }) {
  const { t } = useTexts('panel')
  const { session, leading, act } = usePanel()
  const { stepAhead } = useStepNames(session)
  const now = useNow()
  const time = useStepTime(session, step)
  const styles = { ...useNowStyles(), ...useStyles() }
  const tone = time.urgency === 'calm' ? undefined : styles[time.urgency]
  const known = byId(session.cases, step.caseId)
  const next = nextStep(session)
  if (!known) return null
  const setSlide = (slide: number) => act({ type: 'case.setSlide', caseId: known.id, slide })
  const finish = () =>
    act(
      { type: 'case.finish', caseId: known.id },
      leading && next
        ? { text: t('stage.finished'), commands: [{ type: 'timer.jump', whileCurrent: next.id, to: step.id }] }
        : undefined,
    )
  return (
    <Card title={t('stage.title')} quiet className={mergeClasses(styles.card, tone)}>
      <div className={styles.top}>
        <span className={styles.dispensable}>{t('stage.title')}</span>
        <span className={styles.buttons}>
          <span>{t('stage.slide', { slide: known.slide, of: talkSlides, due: slideDue(session, step, now) })}</span>
          <PhaseHelpButton />
        </span>
      </div>
      <div className={styles.number}>
        <Countdown leftMs={time.leftMs} urgency={time.urgency} size="stage" />
      </div>
      <div className={styles.state}>
        <TimeBar share={time.share} urgency={time.urgency} />
        <UrgencyWord {...time} />
      </div>
      <div className={styles.pace}>
        <Button
          className={styles.square}
          icon={<ChevronLeftRegular />}
          aria-label={t('stage.slideBack')}
          disabledFocusable={known.slide <= 1}
          onClick={() => setSlide(known.slide - 1)}
        />
        <Button
          className={styles.square}
          icon={<ChevronRightRegular />}
          aria-label={t('stage.slideOn')}
          disabledFocusable={known.slide >= talkSlides}
          onClick={() => setSlide(known.slide + 1)}
        />
        <Button appearance="primary" className={styles.done} onClick={finish}>
          {t('stage.done')}
        </Button>
      </div>
      {next && <p className={mergeClasses(styles.quiet, styles.small)}>{t('stage.then', { step: stepAhead(next) })}</p>}
      {leading && (
        <div className={styles.lead}>
          <TimerButtons step={step} />
          <StepMenu step={step} />
        </div>
      )}
    </Card>
  )
}
