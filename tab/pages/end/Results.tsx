import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import type { Receipt } from '../../../shared/protocol/retention.ts'
import { draftLines } from '../../../shared/session/draftLines.ts'
import { liveNotes } from '../../../shared/session/notes.ts'
import type { Session } from '../../../shared/session/session.ts'
import { FazitLines } from '../../closing/FazitLines.tsx'
import { useNow } from '../../live/useLive.ts'
import { AddressSection } from '../../outcome/dispatch/AddressSection.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { RetentionSection } from '../../retention/RetentionSection.tsx'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { LocalLink } from '../LocalLink.tsx'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { Agreements } from './Agreements.tsx'
import { CaseNotes } from './CaseNotes.tsx'
import { ClosingSections } from './closing/ClosingSections.tsx'
import { DocumentWay } from './DocumentWay.tsx'
import { NextSteps } from './NextSteps.tsx'
import { notesByCase } from './notesByCase.ts'
import { People } from './People.tsx'
import { Times } from './Times.tsx'

const useStyles = makeStyles({
  summary: { whiteSpace: 'pre-wrap' },
  ways: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
})

function HeldOn({ status }: { readonly status: Session['status'] }) {
  const { t, language } = useTexts('pages')
  const { t: common } = useTexts()
  if (status.kind !== 'closed') return <Notice intent="info" text={t('end.notOver')} />
  const when = common('dateAndTime', dateAndTime(language, status.startedAt))
  const count = Math.round((status.closedAt - status.startedAt) / 60_000)
  return <Caption1>{t('end.heldOn', { when, count })}</Caption1>
}

/** Of whom the page is. */
export interface OfSeat {
  readonly sessionId: string
  readonly seat: OwnSeat
  onDeleted(receipt: Receipt): void
}

/** Fazit, agreements, cards by case, times and people, as the log has them now. */
export function Results({ session, sessionId, seat, onDeleted }: OfSeat & { readonly session: Session }) {
  const { t } = useTexts('pages')
  const styles = useStyles()
  const now = useNow()
  const { status, closing } = session
  const { summary } = closing
  // agreements have a part of their own
  const lines = draftLines(session).filter(({ kind }) => kind !== 'agreement')
  const noSummary = summary === '' && lines.length === 0
  return (
    <Page title={t('end.titleOf', { title: session.title })} wide>
      <HeldOn status={status} />
      <div className={mergeClasses(styles.ways, 'screen-only')}>
        <DocumentWay sessionId={sessionId} seat={seat} />
        <LocalLink to={`/s/${sessionId}`}>{t('end.backToPanel')}</LocalLink>
      </div>
      <Section title={t('end.summary')}>
        <Body1 className={styles.summary}>{noSummary ? t('end.noSummary') : summary}</Body1>
        <FazitLines lines={lines} session={session} />
      </Section>
      <Agreements session={session} />
      <div className="screen-only">
        <ClosingSections session={session} sessionId={sessionId} />
      </div>
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
        <div className="screen-only">
          <NextSteps />
          <AddressSection sessionId={sessionId} token={seat.token} />
        </div>
      )}
      <RetentionSection sessionId={sessionId} seat={seat} onDeleted={onDeleted} />
    </Page>
  )
}
