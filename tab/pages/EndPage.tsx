import {
  Body1,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { liveNotes } from '../../shared/session/notes.ts'
import { presentPeople } from '../../shared/session/people.ts'
import type { Session } from '../../shared/session/session.ts'
import { useLive, useNow } from '../live/useLive.ts'
import { seats } from '../services.ts'
import { dateAndTime } from '../text/format.ts'
import { CaseNotes } from './end/CaseNotes.tsx'
import { notesByCase } from './end/notesByCase.ts'
import { Times } from './end/Times.tsx'
import { Loading } from './Loading.tsx'
import { LocalLink } from './LocalLink.tsx'
import { Page } from './Page.tsx'
import { Section } from './Section.tsx'
import { SessionProvider } from './SessionProvider.tsx'

const useStyles = makeStyles({
  summary: { whiteSpace: 'pre-wrap' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
})

function HeldOn({ status }: { readonly status: Session['status'] }) {
  const { t, i18n } = useTranslation('pages')
  const { t: common } = useTranslation()
  if (status.kind !== 'closed') {
    return (
      <MessageBar layout="multiline">
        <MessageBarBody>{t('end.notOver')}</MessageBarBody>
      </MessageBar>
    )
  }
  const when = common('dateAndTime', dateAndTime(i18n.language, status.startedAt))
  const minutes = Math.round((status.closedAt - status.startedAt) / 60_000)
  return <Caption1>{t('end.heldOn', { when, minutes })}</Caption1>
}

function People({ session }: { readonly session: Session }) {
  const { people } = useLive()
  const known = presentPeople(session).flatMap(({ id }) => people.get(id) ?? [])
  return (
    <Body1>
      {known.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)).join(' · ')}
    </Body1>
  )
}

function Results({ session, sessionId }: { readonly session: Session; readonly sessionId: string }) {
  const { t } = useTranslation('pages')
  const { t: common } = useTranslation()
  const styles = useStyles()
  const now = useNow()
  const { summary } = session.closing
  return (
    <Page title={t('end.titleOf', { title: session.title })} wide>
      <HeldOn status={session.status} />
      <div className={mergeClasses(styles.ways, 'screen-only')}>
        <Button icon={<PrintRegular />} onClick={() => window.print()}>
          {common('actions.print')}
        </Button>
        <LocalLink to={`/s/${sessionId}`}>{t('end.backToPanel')}</LocalLink>
      </div>
      <Section title={t('end.summary')}>
        <Body1 className={styles.summary}>{summary === '' ? t('end.noSummary') : summary}</Body1>
      </Section>
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
      </Page>
    )
  }
  return (
    <SessionProvider sessionId={sessionId} seat={seat}>
      <LiveResults sessionId={sessionId} />
    </SessionProvider>
  )
}
