import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { ShortcutName } from './keys/shortcuts.ts'
import { useShortcutKey } from './keys/useShortcutKey.ts'
import { usePanel } from './panelContext.ts'
import { type Tab as TabKey, type Tabs, viewId } from './useTabs.ts'

const shortcuts = ['tab1', 'tab2', 'tab3', 'tab4', 'tab5'] as const satisfies readonly ShortcutName[]

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    flexWrap: 'wrap',
    paddingInline: tokens.spacingHorizontalXS,
    '@media (max-width: 300px)': { paddingInline: 0 },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    '@media (max-width: 340px)': {
      paddingLeft: tokens.spacingHorizontalXXS,
      paddingRight: tokens.spacingHorizontalXXS,
    },
  },
  many: {
    '@media (max-width: 400px)': {
      paddingLeft: tokens.spacingHorizontalXXS,
      paddingRight: tokens.spacingHorizontalXXS,
      '& .fui-Tab__content': { fontSize: tokens.fontSizeBase200 },
      '& .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase200 },
    },
    '@media (max-width: 300px)': {
      '& .fui-Tab__content': { paddingLeft: 0, paddingRight: 0 },
      '& .fui-Tab__content--reserved-space': { paddingLeft: 0, paddingRight: 0 },
    },
  },
  word: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
  },
})

/** The views of the panel; the Redeliste says how many wait. */
export function PanelTabs({ tabs }: { readonly tabs: Tabs }) {
  const { t } = useTranslation('panel')
  const styles = useStyles()
  const many = tabs.shown.length > 4
  const choose = (value: unknown) => {
    const tab = tabs.shown.find((known) => known === value)
    if (tab) tabs.choose(tab)
  }
  return (
    <TabList
      size="small"
      className={styles.list}
      selectedValue={tabs.chosen}
      onTabSelect={(_, { value }) => choose(value)}
      aria-label={t('tabs.label')}
    >
      {tabs.shown.map((tab, index) => (
        <PanelTab key={tab} tab={tab} index={index} many={many} />
      ))}
    </TabList>
  )
}

interface PanelTabProps {
  readonly tab: TabKey
  readonly index: number
  readonly many: boolean
}

function PanelTab({ tab, index, many }: PanelTabProps) {
  const { t } = useTranslation('panel')
  const styles = useStyles()
  const { session, over } = usePanel()
  const waiting = session.speakers.queue.length
  return (
    <Tab
      value={tab}
      id={`tab-${tab}`}
      aria-controls={viewId}
      className={mergeClasses(styles.tab, many && styles.many)}
      {...useShortcutKey(shortcuts[index] ?? 'tab1')}
    >
      <span className={styles.word}>
        {t(`tabs.${tab}`)}
        {tab === 'speakers' && waiting > 0 && !over && (
          <CounterBadge count={waiting} size="small" color="brand" aria-label={t('tabs.waiting', { count: waiting })} />
        )}
      </span>
    </Tab>
  )
}
