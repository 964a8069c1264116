import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { usePanel } from './panelContext.ts'
import type { Tabs } from './useTabs.ts'

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
  const { session, over } = usePanel()
  const waiting = session.speakers.queue.length
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
      {tabs.shown.map((tab) => (
        <Tab
          key={tab}
          value={tab}
          id={`tab-${tab}`}
          aria-controls="panel-view"
          className={mergeClasses(styles.tab, many && styles.many)}
        >
          <span className={styles.word}>
            {t(`tabs.${tab}`)}
            {tab === 'speakers' && waiting > 0 && !over && (
              <CounterBadge
                count={waiting}
                size="small"
                color="brand"
                aria-label={t('tabs.waiting', { count: waiting })}
              />
            )}
          </span>
        </Tab>
      ))}
    </TabList>
  )
}
