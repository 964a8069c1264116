import { makeStyles, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { Window } from './Window.tsx'

const keys = ['send', 'newLine', 'tabs', 'chips', 'escape', 'edit'] as const

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0 },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** What the keyboard can do. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('panel')
  const styles = useStyles()
  return (
    <Window title={t('help.title')} onClose={onClose}>
      <dl className={styles.list}>
        {keys.map((key) => (
          <div key={key}>
            <dt className={styles.key}>{t(`help.${key}.keys`)}</dt>
            <dd className={styles.does}>{t(`help.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </Window>
  )
}
