import { mergeClasses } from '@fluentui/react-components'
import { useTexts } from '../text/useTexts.ts'
import { BoardView } from './board/BoardView.tsx'
import { isEmpty, matrixOf } from './board/boardOf.ts'
import { useStageText, useStageType } from './stageTokens.ts'
import type { StepProps } from './stepProps.ts'
import { useColumns } from './useColumns.ts'

/** The discussion: the cases side by side, aspect by aspect. */
export function DiscussionStage({ session }: StepProps) {
  const { t } = useTexts('stage')
  const columns = useColumns()
  const text = useStageText()
  const type = useStageType()
  const board = matrixOf(session)
  if (isEmpty(board)) {
    return (
      <main className={columns.centre}>
        <h2 className={mergeClasses(text.plain, type.name)}>{t('board.empty')}</h2>
        <p className={mergeClasses(text.plain, text.quiet, type.text)}>{t('board.emptyHow')}</p>
      </main>
    )
  }
  return (
    <main className={columns.main}>
      <BoardView session={session} board={board} />
    </main>
  )
}
