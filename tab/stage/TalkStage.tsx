import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { byId } from '../../shared/session/session.ts'
import { usePersonName } from '../parts/useNames.ts'
import { BoardView } from './board/BoardView.tsx'
import { caseBoardOf, isEmpty } from './board/boardOf.ts'
import { HeroTimer } from './HeroTimer.tsx'
import { SlidePace } from './SlidePace.tsx'
import { stageSpace, useStageText, useStageType } from './stageTokens.ts'
import type { StepProps } from './stepProps.ts'
import { useColumns } from './useColumns.ts'

const useStyles = makeStyles({
  talk: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'center', gap: stageSpace.m },
  who: { textAlign: 'center' },
})

/** A talk: the number, the slides in their pace, whose case it is and what was prepared on it. */
export function TalkStage({ session, step }: StepProps) {
  const styles = useStyles()
  const columns = useColumns()
  const text = useStageText()
  const type = useStageType()
  const name = usePersonName()
  const known = byId(session.cases, step.caseId)
  const presenters = known?.presenters.map(name).join(' · ') ?? ''
  const board = known ? caseBoardOf(session, known.id) : null
  const withBoard = board !== null && !isEmpty(board)
  return (
    <main className={mergeClasses(columns.main, withBoard && columns.two)}>
      <div className={styles.talk}>
        {known && (
          <div className={styles.who}>
            <h2 className={mergeClasses(text.plain, text.twoLines, type.lead)}>{known.quarter}</h2>
            {presenters !== '' && <p className={mergeClasses(text.plain, text.twoLines, type.text)}>{presenters}</p>}
            <p className={mergeClasses(text.plain, text.quiet, text.line, type.text)}>{known.municipality}</p>
          </div>
        )}
        <HeroTimer session={session} step={step} />
        {known && <SlidePace session={session} step={step} slide={known.slide} />}
      </div>
      {withBoard && (
        <div className={columns.second}>
          <BoardView session={session} board={board} />
        </div>
      )}
    </main>
  )
}
