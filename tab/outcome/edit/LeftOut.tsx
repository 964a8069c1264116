import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Failure } from '../../live/requests.ts'
import { Failed } from '../../pages/Failed.tsx'
import { Section } from '../../pages/Section.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import type { Edits } from './editContext.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start', overflowWrap: 'anywhere' },
  text: { whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground3 },
})

/** What is kept out of the document, with the way back. */
export function LeftOut({ edits }: { readonly edits: Edits }) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const { busy } = useDesk()
  const [failure, setFailure] = useState<Failure | null>(null)
  const out = edits.edited.filter(({ leftOut }) => leftOut)
  if (out.length === 0) return null
  return (
    <Section title={t('edit.leftOut')}>
      <Caption1>{t('edit.leftOutAbout')}</Caption1>
      {failure && <Failed failure={failure} />}
      <ul className={styles.list}>
        {out.map(({ key, original }) => (
          <li key={key} className={styles.item}>
            <span className={styles.text}>{original}</span>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={t('edit.takeBackOf', { text: original })}
              onClick={async () => setFailure(await edits.restore(key))}
            >
              {t('edit.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
