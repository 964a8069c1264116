import { Body1 } from '@fluentui/react-components'
import { useState } from 'react'
import type { Visibility, VisibilityView } from '../../shared/protocol/archive.ts'
import type { Answer } from '../live/requests.ts'
import { Failed } from '../pages/Failed.tsx'
import { Loading } from '../pages/Loading.tsx'
import { LocalLink } from '../pages/LocalLink.tsx'
import { Section } from '../pages/Section.tsx'
import { useAnswer } from '../pages/useAnswer.ts'
import { Choice } from '../parts/Choice.tsx'
import { useTexts } from '../text/useTexts.ts'
import { archiveApi } from './archiveApi.ts'

interface Props {
  readonly sessionId: string
  readonly token: string
}

/** Who finds the outcome in the archive: for all in it to see, for who leads to choose. */
export function VisibilitySection({ sessionId, token }: Props) {
  const { t } = useTexts('archive')
  const { answer, again } = useAnswer(() => archiveApi.visibility(sessionId, token))
  return (
    <Section title={t('visibility.title')}>
      {!answer && <Loading />}
      {answer?.ok === false && <Failed failure={answer} onRetry={again} />}
      {answer?.ok && <Shown first={answer.value} choose={(wanted) => archiveApi.choose(sessionId, token, wanted)} />}
      <span>
        <LocalLink to="/archive">{t('visibility.toArchive')}</LocalLink>
      </span>
    </Section>
  )
}

interface ShownProps {
  readonly first: VisibilityView
  readonly choose: (visibility: Visibility) => Promise<Answer<VisibilityView>>
}

function Shown({ first, choose }: ShownProps) {
  const { t } = useTexts('archive')
  const [view, setView] = useState(first)
  const [failure, setFailure] = useState<Extract<Answer<VisibilityView>, { ok: false }> | null>(null)
  const { visibility, choices, mayChange } = view
  const options = choices.map((value) => ({ value, label: t(`visibility.choice.${value}`) }))
  const take = async (wanted: Visibility) => {
    // what was pressed is shown at once, and taken back where the server refuses
    setView({ ...view, visibility: wanted })
    const answer = await choose(wanted)
    setFailure(answer.ok ? null : answer)
    setView(answer.ok ? answer.value : view)
  }
  return (
    <>
      {mayChange && choices.length > 1 && (
        <>
          <Body1>{t('visibility.ask')}</Body1>
          <Choice
            label={t('visibility.ask')}
            options={options}
            value={visibility}
            onChoose={(wanted) => void take(wanted)}
          />
        </>
      )}
      <Body1 role="status">{t(`visibility.about.${visibility}`)}</Body1>
      {failure && <Failed failure={failure} />}
    </>
  )
}
