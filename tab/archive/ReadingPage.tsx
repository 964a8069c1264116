import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Outcome } from '../../shared/outcome/outcome.ts'
import { Failed } from '../pages/Failed.tsx'
import { Loading } from '../pages/Loading.tsx'
import { LocalLink } from '../pages/LocalLink.tsx'
import { Page } from '../pages/Page.tsx'
import { Section } from '../pages/Section.tsx'
import { useAnswer } from '../pages/useAnswer.ts'
import { Notice } from '../parts/Notice.tsx'
import { dateAndTime } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'
import { archiveApi } from './archiveApi.ts'
import { CaseReading, GeneralReading } from './CaseReading.tsx'
import { Said, SaidList } from './Said.tsx'

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground3 },
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
})

/** Goes to what the fragment names, once it is there, and marks it as where one is. */
function useAnchor(isThere: boolean): void {
  useEffect(() => {
    const key = decodeURIComponent(location.hash.slice(1))
    const target = isThere && key !== '' ? document.getElementById(key) : null
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'center' })
  }, [isThere])
}

function Facts({ outcome: { head, release } }: { readonly outcome: Outcome }) {
  const { t, language } = useTexts('archive')
  const styles = useStyles()
  const dayOf = (at: string) => dateAndTime(language, Date.parse(at)).date
  const parts = [
    head.startedAt === null ? '' : t('heldOn', { date: dayOf(head.startedAt) }),
    t('attended', { count: head.people.filter(({ present }) => present).length }),
    head.organiser ?? '',
    release === null ? '' : t('version', { number: release.number, date: dayOf(release.at) }),
  ]
  return <Caption1 className={styles.about}>{parts.filter((part) => part !== '').join(' · ')}</Caption1>
}

function Agreed({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTexts('archive')
  if (outcome.agreements.length === 0) return null
  return (
    <Section title={t('agreements')}>
      <SaidList>
        {outcome.agreements.map((agreement) => (
          <Said key={agreement.key} said={agreement} people={outcome.head.people} until={agreement.until} />
        ))}
      </SaidList>
    </Section>
  )
}

function Reading({ outcome, sessionId }: { readonly outcome: Outcome; readonly sessionId: string }) {
  const { t } = useTexts('archive')
  const styles = useStyles()
  const { summary, cases, general, head } = outcome
  useAnchor(true)
  return (
    <>
      <Facts outcome={outcome} />
      <Section title={t('summary')}>
        {summary.text.text !== '' && <Body1 className={styles.text}>{summary.text.text}</Body1>}
        <SaidList>
          {summary.lines.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </SaidList>
        {summary.text.text === '' && summary.lines.length === 0 && <Body1>{t('noSummary')}</Body1>}
      </Section>
      <Agreed outcome={outcome} />
      {cases.map((known) => (
        <CaseReading key={known.place} known={known} people={head.people} sessionId={sessionId} />
      ))}
      {general.length > 0 && <GeneralReading aspects={general} people={head.people} />}
    </>
  )
}

/** The released outcome of a session, read only, for everybody to whom it is open. Without names for who was not there. */
export function ReadingPage({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts('archive')
  const styles = useStyles()
  const { answer, again } = useAnswer(() => archiveApi.outcome(sessionId))
  const title = answer?.ok ? answer.value.outcome.head.title.text : ''
  return (
    <Page title={title === '' ? t('reading') : t('readingOf', { title })} wide>
      <div className={styles.ways}>
        <LocalLink to="/archive">{t('back')}</LocalLink>
        {answer?.ok && answer.value.whole && <LocalLink to={`/s/${sessionId}/end`}>{t('toResults')}</LocalLink>}
      </div>
      {!answer && <Loading />}
      {answer?.ok === false &&
        (answer.code === 'notFound' ? (
          <Body1 role="alert">{t('notOpen')}</Body1>
        ) : (
          <Failed failure={answer} onRetry={again} />
        ))}
      {answer?.ok && !answer.value.whole && <Notice intent="info" text={t('nameless')} />}
      {answer?.ok && <Reading outcome={answer.value.outcome} sessionId={sessionId} />}
    </Page>
  )
}
