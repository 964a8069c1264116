import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useEffect, useRef } from 'react'
import type { InvitationView, OwnSeat } from '../../../shared/protocol/rest.ts'
import type { Answer } from '../../live/requests.ts'
import { UnlessDeleted } from '../../retention/UnlessDeleted.tsx'
import type { Pass } from '../../routes.ts'
import { api } from '../../services.ts'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Failed } from '../Failed.tsx'
import { Loading } from '../Loading.tsx'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { useAnswer } from '../useAnswer.ts'
import { JoinField } from './JoinField.tsx'
import { JoinForm } from './JoinForm.tsx'
import { ReturnAs } from './ReturnAs.tsx'
import { TakeRole } from './TakeRole.tsx'
import { useJoin } from './useJoin.ts'
import { useSuggested } from './useSuggested.ts'

interface Props {
  readonly sessionId: string
  readonly pass: Pass
  /** the seat that this browser has already */
  readonly seat: OwnSeat | undefined
  readonly onJoined: () => void
  readonly onStay: () => void
  /** the server does not know the seat (any more): join anew */
  readonly onSeatLost: () => void
}

const useStyles = makeStyles({
  facts: { display: 'grid', gap: tokens.spacingVerticalM },
  role: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
})

function Facts({ view }: { readonly view: InvitationView }) {
  const { t, language } = useTexts('pages')
  const { t: entry } = useTexts('entry')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { seat, caseName, scheduledFor, status } = view
  const when = scheduledFor === null ? null : common('dateAndTime', dateAndTime(language, scheduledFor))
  return (
    <div className={styles.facts}>
      {view.topic !== '' && <Body1>{view.topic}</Body1>}
      {when && status === 'draft' && <Body1>{t('join.when', { when })}</Body1>}
      {status !== 'draft' && <Body1>{t(`join.${status}`)}</Body1>}
      <Body1 className={styles.role}>{entry(`join.asRole.${seat.role}`, { caseName: caseName ?? '' })}</Body1>
    </div>
  )
}

function Invited({ view, ...props }: Props & { readonly view: InvitationView }) {
  const { sessionId, pass, seat, onJoined, onStay, onSeatLost } = props
  const join = useJoin({ sessionId, pass, title: view.title, onJoined })
  const suggested = useSuggested(sessionId)
  const { join: take } = join
  const comesBack = !seat && suggested?.isMember === true && view.seat.role === 'participant'
  const came = useRef(false)
  useEffect(() => {
    // the host vouches for somebody who is in already: on another device nothing is to be typed again
    if (!comesBack || !suggested || came.current) return
    came.current = true
    const { name, organisation, function: does } = suggested
    void take({ name, organisation, function: does, returnAs: null })
  }, [comesBack, suggested, take])
  return (
    <Page title={view.title}>
      <Facts view={view} />
      {join.failure && <Failed failure={join.failure} />}
      {seat ? (
        <TakeRole
          sessionId={sessionId}
          own={seat}
          offered={view.seat}
          join={join}
          onStay={onStay}
          onSeatLost={onSeatLost}
        />
      ) : (
        <>
          {view.absentModerators.length > 0 && <ReturnAs absent={view.absentModerators} join={join} />}
          <JoinForm
            retentionDays={view.retentionDays}
            deletesAt={view.deletesAt}
            join={join}
            asksAddress={view.asksAddress}
            suggested={suggested}
          />
        </>
      )}
    </Page>
  )
}

function viewOf(sessionId: string, { key, value }: Pass): Promise<Answer<InvitationView>> {
  return key === 'i' ? api.readInvitation(sessionId, value) : api.lookUpCode(value)
}

/** Taking an invitation: what it is for, then the name. */
export function JoinPage(props: Props) {
  const { sessionId, pass, seat, onStay } = props
  const { t } = useTexts('pages')
  const { t: entry } = useTexts('entry')
  const { answer, again } = useAnswer(useCallback(() => viewOf(sessionId, pass), [sessionId, pass]))
  if (answer?.ok) return <Invited {...props} view={answer.value} />
  if (!answer) {
    return (
      <Page title={t('join.title')}>
        <Loading />
      </Page>
    )
  }
  return (
    <UnlessDeleted sessionId={sessionId} token={pass.key === 'i' ? pass.value : undefined}>
      <Page title={t('join.title')}>
        <Failed failure={answer} onRetry={again} />
        {seat && <Button onClick={onStay}>{t('join.stay')}</Button>}
        <Section title={entry('join.again')}>
          <JoinField primary={false} />
        </Section>
      </Page>
    </UnlessDeleted>
  )
}
