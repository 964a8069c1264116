import { mergeClasses } from '@fluentui/react-components'
import { BoardView } from './board/BoardView.tsx'
import { caseBoardOf, isEmpty } from './board/boardOf.ts'
import { FloorView } from './FloorView.tsx'
import type { StepProps } from './stepProps.ts'
import { useColumns } from './useColumns.ts'

/** Questions: who has the floor and who comes next, beside what was said on the case. */
export function QuestionsStage({ session, step }: StepProps) {
  const columns = useColumns()
  const board = step.caseId === null ? null : caseBoardOf(session, step.caseId)
  const withBoard = board !== null && !isEmpty(board)
  return (
    <main className={mergeClasses(columns.main, withBoard && columns.two)}>
      <FloorView session={session} centred={!withBoard} />
      {withBoard && (
        <div className={columns.second}>
          <BoardView session={session} board={board} />
        </div>
      )}
    </main>
  )
}
