import { makeStyles, tokens } from '@fluentui/react-components'
import { useKept } from '../../parts/kept.ts'
import { Switch } from '../../parts/Switch.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { shortcutsChoice } from '../choices.ts'
import { Window } from '../dialogs/Window.tsx'
import { usePanel } from '../panelContext.ts'

const forAll = ['note', 'tabs', 'phase', 'undo', 'help'] as const
const forLeading = ['next', 'pause'] as const
const always = ['move', 'send', 'arrows', 'escape', 'walk'] as const
type Row = (typeof forAll)[number] | (typeof forLeading)[number] | (typeof always)[number] | 'raise'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    // both lists alike
    gridTemplateColumns: '5.5em minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  row: { display: 'contents' },
  key: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'normal' },
  does: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
})

/** What the keyboard can do, and the switch for the shortcuts of a single character (WCAG 2.1.4). */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts('help')
  const styles = useStyles()
  const { leading } = usePanel()
  const on = useKept(shortcutsChoice)
  return (
    <Window title={t('keys.title')} onClose={onClose}>
      <Switch checked={on} label={t('keys.single')} onTurn={shortcutsChoice.set} />
      <p className={styles.quiet}>{t('keys.singleAbout')}</p>
      {on && <Keys rows={leading ? [...forLeading, ...forAll] : ['raise', ...forAll]} />}
      <h3 className={styles.heading}>{t('keys.always')}</h3>
      <Keys rows={leading ? always : always.filter((row) => row !== 'move')} />
    </Window>
  )
}

function Keys({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTexts('help')
  const styles = useStyles()
  return (
    <dl className={styles.list}>
      {rows.map((row) => (
        <div key={row} className={styles.row}>
          <dt className={styles.key}>{t(`keys.${row}.keys`)}</dt>
          <dd className={styles.does}>{t(`keys.${row}.does`)}</dd>
        </div>
      ))}
    </dl>
  )
}
