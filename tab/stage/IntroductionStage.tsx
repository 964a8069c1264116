import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { waitingForIntroduction } from '../../shared/session/introductions.ts'
import type { Session } from '../../shared/session/session.ts'
import { useNow, usePeople } from '../live/useLive.ts'
import { Countdown } from '../parts/Countdown.tsx'
import { PersonName } from '../parts/PersonName.tsx'
import { usePersonName } from '../parts/useNames.ts'
import { useTexts } from '../text/useTexts.ts'
import { HeroTimer } from './HeroTimer.tsx'
import { nameType, stageSpace, useStageText, useStageType } from './stageTokens.ts'
import type { StepProps } from './stepProps.ts'
import { useColumns } from './useColumns.ts'

const useStyles = makeStyles({
  next: { display: 'flex', justifyContent: 'center', gap: stageSpace.m, maxWidth: '100%' },
  fixed: { flexShrink: 0 },
})

type Current = NonNullable<Session['introductions']['current']>

/** The round of introductions: who introduces themselves and for how long, who comes next, how many are left. */
export function IntroductionStage({ session, step }: StepProps) {
  const columns = useColumns()
  const { current } = session.introductions
  return (
    <main className={columns.centre}>
      {current ? <Introduced current={current} /> : <HeroTimer session={session} step={step} />}
      <Left session={session} />
    </main>
  )
}

function Introduced({ current }: { readonly current: Current }) {
  const { t } = useTexts('stage')
  const text = useStageText()
  const type = useStageType()
  const people = usePeople()
  const name = usePersonName()
  const left = current.seconds * 1000 - (useNow() - current.calledAt)
  const organisation = people.get(current.personId)?.organisation
  return (
    <>
      <p className={mergeClasses(text.plain, text.quiet, type.text)}>{t('round.title')}</p>
      <h2 className={mergeClasses(text.plain, text.twoLines, type[nameType(name(current.personId))])}>
        <PersonName personId={current.personId} />
      </h2>
      {organisation && <p className={mergeClasses(text.plain, text.twoLines, text.quiet, type.text)}>{organisation}</p>}
      <span className={type.hero}>
        <Countdown leftMs={left} urgency="calm" size="inherit" />
      </span>
    </>
  )
}

function Left({ session }: { readonly session: Session }) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  const text = useStageText()
  const type = useStageType()
  const name = usePersonName()
  const waiting = waitingForIntroduction(session)
  const speaks = session.introductions.current !== null
  const [first] = waiting
  if (first === undefined) {
    return (
      <p className={mergeClasses(text.plain, text.quiet, type.text)}>{speaks ? t('round.last') : t('round.allDone')}</p>
    )
  }
  return (
    <p className={mergeClasses(text.plain, styles.next, type.text)}>
      <span className={text.line}>{t(speaks ? 'round.next' : 'round.first', { name: name(first) })}</span>
      <span className={mergeClasses(text.quiet, styles.fixed)}>{t('round.left', { count: waiting.length })}</span>
    </p>
  )
}
