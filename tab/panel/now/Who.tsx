import { mergeClasses } from '@fluentui/react-components'
import { nextStep } from '../../../shared/session/clock.ts'
import { byId, type Step } from '../../../shared/session/session.ts'
import { useNow } from '../../live/useLive.ts'
import { usePersonName, useStepNames } from '../../parts/useNames.ts'
import { useStepTime } from '../../parts/useStepTime.ts'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { useNowStyles } from './useNowStyles.ts'

/**
 * Whose turn it is in a step: who introduces themselves, who has the floor, the case with its presenters. Else what comes
 * next, or, in a break and for who has a button that says so, until when.
 */
export function Who({ step }: { readonly step: Step }) {
  const { t } = useTexts('panel')
  const { session, me, leading } = usePanel()
  const name = usePersonName()
  const { stepAhead } = useStepNames(session)
  const known = byId(session.cases, step.caseId)
  const introduced = step.kind === 'welcome' ? session.introductions.current : null
  if (introduced) return <Line text={t('now.introduces', { name: name(introduced.personId) })} />
  const { current } = session.speakers
  if (current?.personId === me) return <Line text={t('speakers.yourTurn')} />
  if (current) return <Line text={t('now.speaks', { name: name(current.personId) })} />
  if (known) return <Line text={[known.quarter, ...known.presenters.map(name)].join(' · ')} />
  const next = nextStep(session)
  if (leading || !next || step.kind === 'break') return <Until step={step} />
  return <Line ahead text={t('stage.then', { step: stepAhead(next) })} />
}

function Until({ step }: { readonly step: Step }) {
  const { t, language } = useTexts('panel')
  const { t: common } = useTexts()
  const { session } = usePanel()
  const { leftMs } = useStepTime(session, step)
  const { time } = dateAndTime(language, useNow() + leftMs)
  return <Line ahead text={t(step.kind === 'break' ? 'now.goesOn' : 'now.until', { time: common('time', { time }) })} />
}

/** One line, whatever the names: what is below must not jump when they change. */
function Line({ text, ahead = false }: { readonly text: string; readonly ahead?: boolean }) {
  const styles = useNowStyles()
  return (
    <span className={mergeClasses(styles.who, ahead && styles.ahead)} title={text}>
      {text}
    </span>
  )
}
