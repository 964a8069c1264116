import { Body1 } from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import type { PassView } from '../../../shared/protocol/pass.ts'
import { Failed } from '../../pages/Failed.tsx'
import { Loading } from '../../pages/Loading.tsx'
import { LocalLink } from '../../pages/LocalLink.tsx'
import { Page } from '../../pages/Page.tsx'
import { Section } from '../../pages/Section.tsx'
import { useAnswer } from '../../pages/useAnswer.ts'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { DeskLayout } from '../DeskLayout.tsx'
import { OutcomeDocument } from '../document/OutcomeDocument.tsx'
import { FileChooser } from '../files/FileChooser.tsx'
import { ContactList } from '../personal/ContactList.tsx'
import { passApi } from './passApi.ts'
import { UnknownLink } from './UnknownLink.tsx'

interface Props {
  readonly sessionId: string
  readonly pass: string
}

function About({ deletesAt }: Pick<PassView, 'deletesAt'>) {
  const { t, language: spoken } = useTexts('outcome')
  const { t: retention } = useTexts('retention')
  return (
    <Section title={t('pass.title')}>
      <Body1>{t('pass.about')}</Body1>
      <Body1>
        {retention('until', dateAndTime(spoken, deletesAt))} <LocalLink to="/privacy">{retention('more')}</LocalLink>
      </Body1>
    </Section>
  )
}

function Reading({ sessionId, pass, view }: Props & { readonly view: PassView }) {
  const { t } = useTexts('outcome')
  const [said, say] = useState('')
  const { newest, agreed, deletesAt } = view
  return (
    <DeskLayout
      said={said}
      first={
        newest ? (
          <FileChooser
            formats={newest.version.formats}
            version={t('files.numbered', { number: newest.version.number })}
            title={newest.outcome.head.title.text}
            say={say}
            ask={(format, language) => passApi.file(sessionId, pass, format, language)}
          />
        ) : (
          <Section title={t('waiting.title')}>
            <Body1>{t('pass.waiting')}</Body1>
          </Section>
        )
      }
      paper={newest && <OutcomeDocument outcome={newest.outcome} />}
      further={
        <>
          <ContactList agreed={agreed} />
          <About deletesAt={deletesAt} />
        </>
      }
    />
  )
}

/** The released outcome for who comes by a link of their own, without a seat in this browser: to read and to take along. */
export function PassPage({ sessionId, pass }: Props) {
  const { t } = useTexts('outcome')
  const { answer, again } = useAnswer(useCallback(() => passApi.read(sessionId, pass), [sessionId, pass]))
  if (answer && !answer.ok && answer.code === 'notFound') return <UnknownLink sessionId={sessionId} />
  return (
    <Page title={t('title')} wide>
      {!answer && <Loading />}
      {answer?.ok === false && <Failed failure={answer} onRetry={again} />}
      {answer?.ok && <Reading sessionId={sessionId} pass={pass} view={answer.value} />}
    </Page>
  )
}
