import { makeStyles, tokens } from '@fluentui/react-components'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import { Tag } from '../../parts/Tag.tsx'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { EditableText } from '../edit/EditableText.tsx'

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  cover: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  topic: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalM,
  },
  name: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0 },
})

/** When it was held, by whom, about whom. */
function useFacts({ head, cases }: Outcome) {
  const { t, language } = useTexts('outcome')
  const at = (instant: string) => dateAndTime(language, Date.parse(instant))
  const held = () => {
    if (head.startedAt === null) return t('document.notHeld')
    const { date, time: from } = at(head.startedAt)
    if (head.closedAt === null) return t('document.begunOn', { date, from })
    return t('document.heldOn', { date, from, to: at(head.closedAt).time })
  }
  const withRole = (role: 'moderator' | 'minuteTaker') =>
    head.people.flatMap(({ name, roles, present }) => (present && roles.includes(role) ? (name ?? []) : [])).join(', ')
  return [
    [t('document.date'), held()],
    [t('document.organiser'), head.organiser ?? ''],
    [t('document.moderation'), withRole('moderator')],
    [t('document.minutes'), withRole('minuteTaker')],
    [t('document.municipalities'), [...new Set(cases.map(({ municipality }) => municipality))].join(', ')],
  ].filter(([, value]) => value !== '')
}

interface Props {
  readonly outcome: Outcome
  readonly titleId: string
}

/** The cover of the document: which version, its title and topic, the facts. */
export function DocumentHead({ outcome, titleId }: Props) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const facts = useFacts(outcome)
  const { head, release } = outcome
  return (
    <header className={styles.head}>
      <div className={styles.cover}>
        {t('cover')}
        <Tag brand>{release ? t('versions.named', { number: release.number }) : t('files.draft')}</Tag>
      </div>
      <h2 id={titleId} className={styles.title}>
        <EditableText said={head.title} part="title" />
      </h2>
      <div className={styles.topic}>
        <EditableText said={head.topic} part="topic" />
      </div>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
