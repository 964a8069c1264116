import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useState } from 'react'
import type { RecentSession } from '../../live/recent.ts'
import { DayItGoes } from '../../retention/DayItGoes.tsx'
import { recent, seats } from '../../services.ts'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { LocalLink } from '../LocalLink.tsx'
import { Section } from '../Section.tsx'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', padding: 0, margin: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  what: { display: 'grid', overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly entry: RecentSession
  readonly onForget: () => void
}

function Entry({ entry: { sessionId, title, at, role, state }, onForget }: Props) {
  const { t, language } = useTexts('entry')
  const { t: common } = useTexts()
  const styles = useStyles()
  const [seat] = useState(() => seats.of(sessionId))
  const about = [
    common('dateAndTime', dateAndTime(language, at)),
    role && common(`roles.${role}`),
    state && t(`start.state.${state}`),
  ]
  return (
    <li className={styles.entry}>
      <span className={styles.what}>
        <span>
          <LocalLink to={state === 'closed' ? `/s/${sessionId}/end` : `/s/${sessionId}`}>{title}</LocalLink>
        </span>
        <Caption1 className={styles.about}>{about.filter(Boolean).join(' · ')}</Caption1>
        {seat && <DayItGoes sessionId={sessionId} token={seat.token} />}
      </span>
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('start.forget', { title })}
        onClick={onForget}
      />
    </li>
  )
}

/** The sessions this browser has been in; nothing where there are none. */
export function Recent() {
  const { t } = useTexts('entry')
  const styles = useStyles()
  const [entries, setEntries] = useState(recent.list)
  if (entries.length === 0) return null
  const forget = (sessionId: string) => {
    recent.forget(sessionId)
    setEntries(recent.list())
  }
  return (
    <Section title={t('start.recent')}>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <Entry key={entry.sessionId} entry={entry} onForget={() => forget(entry.sessionId)} />
        ))}
      </ul>
    </Section>
  )
}
