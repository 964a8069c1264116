import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Profile } from '../../../shared/protocol/frames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Section } from '../Section.tsx'
import type { Join } from './useJoin.ts'

const useStyles = makeStyles({ names: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } })

/** A moderator who lost the device comes back as the same person. */
export function ReturnAs({ absent, join }: { readonly absent: readonly Profile[]; readonly join: Join }) {
  const { t } = useTexts('pages')
  const styles = useStyles()
  return (
    <Section title={t('join.return')}>
      <Body1>{t('join.returnHint')}</Body1>
      <div className={styles.names}>
        {absent.map(({ id, name, organisation }) => (
          <Button key={id} disabled={join.busy} onClick={() => join.join({ name, organisation, returnAs: id })}>
            {t('join.returnAs', { name })}
          </Button>
        ))}
      </div>
    </Section>
  )
}
