import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import type { Receipt, RetentionView } from '../../shared/protocol/retention.ts'
import type { Failure } from '../live/requests.ts'
import { Failed } from '../pages/Failed.tsx'
import { LocalLink } from '../pages/LocalLink.tsx'
import { Section } from '../pages/Section.tsx'
import { useAnswer } from '../pages/useAnswer.ts'
import { Notice } from '../parts/Notice.tsx'
import { dateAndTime } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'
import { DayOfDeletion } from './DayOfDeletion.tsx'
import { DeleteNow } from './DeleteNow.tsx'
import { Files } from './Files.tsx'
import { retentionApi } from './retentionApi.ts'

const useStyles = makeStyles({
  deeds: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
})

interface Props {
  readonly sessionId: string
  readonly seat: OwnSeat
  onDeleted(receipt: Receipt): void
}

function When({ view }: { readonly view: RetentionView }) {
  const { t, language } = useTexts('retention')
  const dateOf = (at: number) => dateAndTime(language, at)
  const { deletesAt, contactsUntil } = view
  const isEarlier = contactsUntil !== null && dateOf(contactsUntil).date !== dateOf(deletesAt).date
  const first = contactsUntil === null ? t('contactsGone') : isEarlier ? t('contactsUntil', dateOf(contactsUntil)) : ''
  return (
    <Body1>
      {t('until', dateOf(deletesAt))} {first} <LocalLink to="/privacy">{t('more')}</LocalLink>
    </Body1>
  )
}

function useRetention(sessionId: string, token: string) {
  const { answer } = useAnswer(useCallback(() => retentionApi.read(sessionId, token), [sessionId, token]))
  const [changed, setChanged] = useState<RetentionView>()
  const [failure, setFailure] = useState<Failure>()
  const choose = async (until: string | null) => {
    const chosen = await retentionApi.choose(sessionId, token, until)
    setFailure(chosen.ok ? undefined : chosen)
    if (chosen.ok) setChanged(chosen.value)
  }
  return { view: changed ?? (answer?.ok ? answer.value : undefined), isChanged: changed !== undefined, failure, choose }
}

/** Until when a session is kept; who leads chooses the day, and is reminded of the files in the last ones. */
export function RetentionSection({ sessionId, seat: { token }, onDeleted }: Props) {
  const { t, language } = useTexts('retention')
  const { view, isChanged, failure, choose } = useRetention(sessionId, token)
  const styles = useStyles()
  if (!view) return null
  const date = dateAndTime(language, view.deletesAt)
  return (
    <Section title={t('title')}>
      {view.offering && (
        <Notice intent="warning" text={t('remind', date)}>
          <Files sessionId={sessionId} token={token} />
        </Notice>
      )}
      <When view={view} />
      {view.mayChange && (
        <div className={mergeClasses(styles.deeds, 'screen-only')}>
          <DayOfDeletion view={view} choose={(until) => void choose(until)} />
          <Body1 role="status">{isChanged && !failure && t('taken', date)}</Body1>
          {failure && <Failed failure={failure} />}
          <DeleteNow sessionId={sessionId} token={token} onDeleted={onDeleted} />
        </div>
      )}
    </Section>
  )
}
