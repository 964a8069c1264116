import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { limits } from '../../shared/protocol/limits.ts'
import type { ExampleMeeting, Invitation } from '../../shared/protocol/rest.ts'
import { isMissing } from '../../shared/protocol/text.ts'
import { TextField } from '../parts/fields/TextField.tsx'
import { Notice } from '../parts/Notice.tsx'
import { navigate } from '../router.ts'
import { api, seats } from '../services.ts'
import { useTexts } from '../text/useTexts.ts'
import { Failed } from './Failed.tsx'
import { useJoin } from './join/useJoin.ts'
import { Loading } from './Loading.tsx'
import { Page } from './Page.tsx'
import { Section } from './Section.tsx'
import { useAnswer } from './useAnswer.ts'

const useStyles = makeStyles({
  role: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  choose: { minHeight: '44px' },
})

interface RoleProps {
  readonly meeting: ExampleMeeting
  readonly invitation: Invitation
  readonly name: string
  /** place of the case, for presenters */
  readonly place: number
  readonly onJoined: (() => void) | undefined
}

function Role({ meeting, invitation, name, place, onJoined: told }: RoleProps) {
  const { t } = useTexts('pages')
  const styles = useStyles()
  const { sessionId, title } = meeting
  const onJoined = () => {
    navigate(`/s/${sessionId}`)
    told?.()
  }
  const { busy, failure, join } = useJoin({
    sessionId,
    pass: { key: 'i', value: invitation.secret },
    title,
    isExample: true,
    onJoined,
  })
  const { seat } = invitation
  const role = seat.role === 'minuteTaker' ? 'participant' : seat.role
  const caseName = seat.role === 'presenter' ? (meeting.caseNames[seat.caseId] ?? '') : ''
  return (
    <div className={styles.role}>
      <Button
        className={styles.choose}
        disabled={busy || isMissing(name)}
        onClick={() => join({ name, organisation: null, returnAs: null })}
      >
        {t(`example.as.${role}`, { place, caseName })}
      </Button>
      <Caption1>{t(`example.as.${role}About`)}</Caption1>
      {failure && <Failed failure={failure} />}
    </div>
  )
}

function Roles({ meeting, onJoined }: Pick<RoleProps, 'meeting' | 'onJoined'>) {
  const { t } = useTexts('pages')
  const names = t('example.names').split(', ')
  const [name, setName] = useState(() => names[Math.floor(Math.random() * names.length)] ?? '')
  const offered = meeting.invitations.filter(({ seat }) => seat.role !== 'minuteTaker')
  const presenters = offered.filter(({ seat }) => seat.role === 'presenter')
  return (
    <>
      <TextField label={t('example.yourName')} value={name} maxLength={limits.name} onChange={setName} />
      <Section title={t('example.choose')}>
        {offered.map((invitation) => (
          <Role
            key={invitation.secret}
            meeting={meeting}
            invitation={invitation}
            name={name}
            place={presenters.indexOf(invitation) + 1}
            onJoined={onJoined}
          />
        ))}
      </Section>
      <Caption1>{t('example.tabs')}</Caption1>
    </>
  )
}

interface Props {
  /** there is a seat now; for who was on the way to the panel already */
  readonly onJoined?: () => void
}

/** The example meeting: choose a role and look around. */
export function ExamplePage({ onJoined }: Props) {
  const { t } = useTexts('pages')
  const { answer, again } = useAnswer(api.example)
  const absent = answer?.ok === false && answer.code === 'notFound'
  return (
    <Page title={answer?.ok ? `${t('example.title')}: ${answer.value.title}` : t('example.title')}>
      {!answer && <Loading />}
      {absent && <Body1>{t('example.none')}</Body1>}
      {answer?.ok === false && !absent && <Failed failure={answer} onRetry={again} />}
      {answer?.ok && (
        <>
          <Notice intent="info" text={t('example.invented')} />
          {seats.isOfOtherTab(answer.value.sessionId) && <Body1>{t('example.again')}</Body1>}
          <Roles meeting={answer.value} onJoined={onJoined} />
        </>
      )}
    </Page>
  )
}
