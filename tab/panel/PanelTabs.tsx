import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { CountBadge } from '../parts/CountBadge.tsx'
import { useKept } from '../parts/kept.ts'
import { Tabs } from '../parts/Tabs.tsx'
import { useTexts } from '../text/useTexts.ts'
import { shortcutsChoice } from './choices.ts'
import { ariaKeys, type ShortcutName } from './keys/shortcuts.ts'
import { usePanel } from './panelContext.ts'
import { type Tabs as PanelTabsState, type Tab, viewId } from './useTabs.ts'

const shortcuts = ['tab1', 'tab2', 'tab3', 'tab4', 'tab5'] as const satisfies readonly ShortcutName[]

const useStyles = makeStyles({
  list: {
    flexWrap: 'wrap',
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 400px)': { justifyContent: 'space-between' },
  },
  // the first word stands above the edge of the cards
  few: { '@media (max-width: 340px)': { paddingInline: tokens.spacingHorizontalS } },
  tab: {
    paddingInline: tokens.spacingHorizontalS,
    '@media (max-width: 340px)': { paddingInline: tokens.spacingHorizontalXS },
  },
  many: {
    paddingInline: tokens.spacingHorizontalS,
    '@media (max-width: 400px)': { fontSize: tokens.fontSizeBase200 },
    // which of two queries that both apply goes first is left to chance: these two never both apply
    '@media (min-width: 301px) and (max-width: 400px)': { paddingInline: tokens.spacingHorizontalXS },
    '@media (max-width: 300px)': {
      paddingInline: 0,
      // no room to reserve for bold letters
      '& [data-word]::after': { display: 'none' },
    },
  },
})

/** The views of the panel; the Redeliste says how many wait, the Ablauf how many want to talk with this person. */
export function PanelTabs({ tabs }: { readonly tabs: PanelTabsState }) {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { session, me } = usePanel()
  const waiting = session.speakers.queue.length
  const asked = session.exchanges.filter(({ to, agreed }) => to === me && !agreed).length
  const badges: Partial<Record<Tab, ReactNode>> = {
    speakers: waiting > 0 && <CountBadge count={waiting} label={t('tabs.waiting', { count: waiting })} />,
    agenda: asked > 0 && <CountBadge count={asked} label={t('tabs.asked', { count: asked })} />,
  }
  const pressedByKey = useKept(shortcutsChoice)
  const many = tabs.shown.length > 4
  return (
    <Tabs
      label={t('tabs.label')}
      items={tabs.shown.map((id, place) => ({
        id,
        word: t(`tabs.${id}`),
        extra: badges[id] ?? null,
        keys: pressedByKey ? ariaKeys(shortcuts[place] ?? 'tab1') : undefined,
      }))}
      chosen={tabs.chosen}
      onChoose={tabs.choose}
      controls={viewId}
      className={many ? styles.list : mergeClasses(styles.list, styles.few)}
      tabClassName={many ? styles.many : styles.tab}
    />
  )
}
