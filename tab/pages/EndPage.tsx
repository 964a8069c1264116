import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { liveNotes } from '../../shared/session/notes.ts'
import { presentPeople } from '../../shared/session/people.ts'
import type { Session } from '../../shared/session/session.ts'
import { VisibilitySection } from '../archive/VisibilitySection.tsx'
import { useLive, useNow, usePeople } from '../live/useLive.ts'
import { Notice } from '../parts/Notice.tsx'
import { seats } from '../services.ts'
import { dateAndTime } from '../text/format.ts'
import { Agreements } from './end/Agreements.tsx'
import { CaseNotes } from './end/CaseNotes.tsx'
import { Downloads } from './end/Downloads.tsx'
import { NextSteps } from './end/NextSteps.tsx'
import { notesByCase } from './end/notesByCase.ts'
import { Times } from './end/Times.tsx'
import { JoinField } from './join/JoinField.tsx'
import { Loading } from './Loading.tsx'
import { LocalLink } from './LocalLink.tsx'
import { Page } from './Page.tsx'
import { Section } from './Section.tsx'
import { SessionProvider } from './SessionProvider.tsx'

const useStyles = makeStyles({
  summary: { whiteSpace: 'pre-wrap' },
  ways: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  people: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, paddingInlineStart: '20px' },
  after: { display: 'grid', gap: tokens.spacingVerticalXL },
  about: { color: tokens.colorNeutralForeground3 },
})

function HeldOn({ status }: { readonly status: Session['status'] }) {
  const { t, i18n } = useTranslation('pages')
  const { t: common } = useTranslation()
  if (status.kind !== 'closed') return <Notice intent="info" text={t('end.notOver')} />
  const when = common('dateAndTime', dateAndTime(i18n.language, status.startedAt))
  const count = Math.round((status.closedAt - status.startedAt) / 60_000)
  return <Caption1>{t('end.heldOn', { when, count })}</Caption1>
}

function People({ session }: { readonly session: Session }) {
  const { t } = useTranslation('results')
  const styles = useStyles()
  const people = usePeople()
  const present = presentPeople(session)
  const known = present.flatMap(({ id }) => people.get(id) ?? [])
  return (
    <>
      <Body1>{t('count', { count: present.length })}</Body1>
      <ul className={styles.people}>
        {known.map(({ id, name, organisation, function: does }) => {
          const about = [does, organisation].filter(Boolean).join(' · ')
          return (
            <li key={id}>
              {name} {about !== '' && <Caption1 className={styles.about}>{about}</Caption1>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Results({ session, sessionId }: { readonly session: Session; readonly sessionId: string }) {
  const { t } = useTranslation('pages')
  const styles = useStyles()
  const now = useNow()
  const [seat] = useState(() => seats.of(sessionId))
  const { status, closing } = session
  const { summary } = closing
  return (
    <Page title={t('end.titleOf', { title: session.title })} wide>
      <HeldOn status={status} />
      <div className={mergeClasses(styles.ways, 'screen-only')}>
        <Downloads session={session} now={now} />
        <LocalLink to={`/s/${sessionId}`}>{t('end.backToPanel')}</LocalLink>
      </div>
      <Section title={t('end.summary')}>
        <Body1 className={styles.summary}>{summary === '' ? t('end.noSummary') : summary}</Body1>
      </Section>
      <Agreements session={session} />
      {liveNotes(session).length === 0 && (
        <Section title={t('end.notes')}>
          <Body1>{t('end.noNotes')}</Body1>
        </Section>
      )}
      {notesByCase(session).map((group) => (
        <CaseNotes key={group.known?.id ?? ''} group={group} session={session} />
      ))}
      <Section title={t('end.times')}>
        <Times session={session} now={now} />
      </Section>
      <Section title={t('end.people')}>
        <People session={session} />
      </Section>
      {status.kind === 'closed' && (
        <div className={mergeClasses(styles.after, 'screen-only')}>
          {seat && <VisibilitySection sessionId={sessionId} token={seat.token} />}
          <NextSteps closedAt={status.closedAt} />
        </div>
      )}
    </Page>
  )
}

function LiveResults({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('pages')
  const { t: refusals } = useTranslation('refusals')
  const { session, link, bye } = useLive()
  if (session) return <Results session={session} sessionId={sessionId} />
  return (
    <Page title={t('end.title')}>
      {link === 'ended' && bye ? <Body1 role="alert">{refusals(`bye.${bye}`)}</Body1> : <Loading />}
    </Page>
  )
}

/** What the meeting has brought: Fazit, cards by case, times. For people who were there. */
export function EndPage({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('pages')
  const [seat] = useState(() => seats.of(sessionId))
  if (!seat) {
    return (
      <Page title={t('end.title')}>
        <Body1>{t('end.needsSeat')}</Body1>
        <JoinField />
      </Page>
    )
  }
  return (
    <SessionProvider sessionId={sessionId} seat={seat}>
      <LiveResults sessionId={sessionId} />
    </SessionProvider>
  )
}
