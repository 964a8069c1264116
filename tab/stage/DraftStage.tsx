import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Session } from '../../shared/session/session.ts'
import { useLive } from '../live/useLive.ts'
import { lengthText } from '../parts/time.ts'
import { dateAndTime } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'
import { phasesOf } from './phasesOf.ts'
import { StageHeader } from './StageHeader.tsx'
import { stageSpace, tall, useStageText, useStageType } from './stageTokens.ts'
import { useColumns } from './useColumns.ts'

const useStyles = makeStyles({
  topic: {
    display: '-webkit-box',
    WebkitLineClamp: '6',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    [tall]: { WebkitLineClamp: '2' },
  },
  left: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'center',
    gap: stageSpace.m,
    [tall]: { gap: stageSpace.s },
  },
  right: {
    alignContent: 'center',
    justifySelf: 'center',
    width: '100%',
    maxWidth: '24em',
    [tall]: { maxWidth: 'none' },
    minHeight: 0,
  },
  phase: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: stageSpace.m,
    paddingBlock: stageSpace.s,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  minutes: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
})

/** Before the start: that it is about to begin, who is here, and what is planned. */
export function DraftStage({ session }: { readonly session: Session }) {
  const { t, language } = useTexts('stage')
  const { t: common } = useTexts()
  const styles = useStyles()
  const columns = useColumns()
  const text = useStageText()
  const type = useStageType()
  const { presence } = useLive()
  const { scheduledFor, topic, title } = session
  const when = scheduledFor === null ? null : common('dateAndTime', dateAndTime(language, scheduledFor))
  useEffect(() => {
    document.title = `${title} · ${common('product')}`
  }, [title, common])
  return (
    <>
      <StageHeader above={common('session')} title={title} />
      <main className={mergeClasses(columns.main, columns.two)}>
        <div className={styles.left}>
          <h2 className={mergeClasses(text.plain, type.headline)}>{t('draft.soon')}</h2>
          {topic !== '' && <p className={mergeClasses(text.plain, styles.topic, text.quiet, type.text)}>{topic}</p>}
          {when !== null && <p className={mergeClasses(text.plain, type.text)}>{t('draft.begin', { when })}</p>}
          <p className={mergeClasses(text.plain, type.text)}>{t('draft.here', { count: presence.here.length })}</p>
        </div>
        <Agenda session={session} />
      </main>
    </>
  )
}

function Agenda({ session }: { readonly session: Session }) {
  const { t } = useTexts('stage')
  const { t: common } = useTexts()
  const styles = useStyles()
  const text = useStageText()
  const type = useStageType()
  const phases = phasesOf(session)
  return (
    <section className={mergeClasses(styles.right, type.text)}>
      <h2 className={mergeClasses(text.plain, text.quiet, type.text)}>{t('draft.agenda')}</h2>
      {phases.length === 0 && <p className={mergeClasses(text.plain, type.text)}>{t('draft.noPlan')}</p>}
      <ol className={text.list}>
        {phases.map(({ phase, seconds, cases }) => (
          <li key={phase} className={mergeClasses(styles.phase, type.text)}>
            <span className={text.line}>
              {cases > 0
                ? t('draft.cases', { phase: common(`phases.${phase}`), count: cases })
                : common(`phases.${phase}`)}
            </span>
            <span className={styles.minutes}>{common('minutesShort', { minutes: lengthText(seconds) })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
