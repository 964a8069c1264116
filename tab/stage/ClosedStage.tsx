import { mergeClasses } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Session } from '../../shared/session/session.ts'
import { useTexts } from '../text/useTexts.ts'
import { StageHeader } from './StageHeader.tsx'
import { useStageText, useStageType } from './stageTokens.ts'
import { useColumns } from './useColumns.ts'

/** After the end: thanks, and what happens next. */
export function ClosedStage({ session }: { readonly session: Session }) {
  const { t } = useTexts('stage')
  const { t: common } = useTexts()
  const columns = useColumns()
  const text = useStageText()
  const type = useStageType()
  const { title } = session
  useEffect(() => {
    document.title = `${title} · ${common('product')}`
  }, [title, common])
  return (
    <>
      <StageHeader above={common('session')} title={title} />
      <main className={columns.centre}>
        <h2 className={mergeClasses(text.plain, type.name)}>{t('closed.title')}</h2>
        <p className={mergeClasses(text.plain, type.text)}>{t('closed.results')}</p>
        <p className={mergeClasses(text.plain, text.quiet, type.text)}>{t('closed.exchange')}</p>
      </main>
    </>
  )
}
