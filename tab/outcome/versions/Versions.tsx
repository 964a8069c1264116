import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import type { OutcomeVersion } from '../../../shared/protocol/outcome.ts'
import { CopyButton } from '../../pages/CopyButton.tsx'
import { Section } from '../../pages/Section.tsx'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import { ChangeList } from './ChangeList.tsx'

/** characters of a hash that are enough to tell two versions apart by eye */
const shortHash = 12

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
  version: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  about: { color: tokens.colorNeutralForeground3 },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  opened: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
})

function Hash({ number, hash }: Pick<OutcomeVersion, 'number' | 'hash'>) {
  const { t } = useTexts('outcome')
  const { t: common } = useTexts()
  const styles = useStyles()
  return (
    <details>
      <summary className={styles.summary}>
        <span className={styles.hash}>{t('versions.hash', { short: hash.slice(0, shortHash) })}</span>
      </summary>
      <div className={styles.opened}>
        <code className={styles.hash}>{hash}</code>
        <Caption1>{t('versions.hashAbout')}</Caption1>
        <CopyButton text={hash} label={common('actions.copy')} of={t('versions.hashOf', { number })} />
      </div>
    </details>
  )
}

function Version({ version }: { readonly version: OutcomeVersion }) {
  const { t, language } = useTexts('outcome')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { number, releasedAt, sentAt, hash, changes, redacted } = version
  const when = (at: number) => common('dateAndTime', dateAndTime(language, at))
  return (
    <li className={styles.version}>
      <h3 className={styles.name}>{t('versions.named', { number })}</h3>
      <Caption1 className={styles.about}>{t('versions.releasedAt', { when: when(releasedAt) })}</Caption1>
      {sentAt !== null && <Caption1 className={styles.about}>{t('versions.sentAt', { when: when(sentAt) })}</Caption1>}
      {redacted && <Caption1>{t('versions.redacted')}</Caption1>}
      {changes.length > 0 && (
        <details>
          <summary className={styles.summary}>{t('changes.short')}</summary>
          <ChangeList changes={changes} />
        </details>
      )}
      <Hash number={number} hash={hash} />
    </li>
  )
}

/** Every version that was released, the newest first. */
export function Versions() {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const { view } = useDesk()
  return (
    <Section title={t('versions.title')}>
      <ol className={styles.list} reversed>
        {view.versions.map((version) => (
          <Version key={version.number} version={version} />
        ))}
      </ol>
    </Section>
  )
}
