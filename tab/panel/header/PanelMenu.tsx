import { useKept } from '../../parts/kept.ts'
import { loadedOnce, useLoaded } from '../../parts/menu/loadedOnce.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { changeLanguage } from '../../text/i18n.ts'
import { languages } from '../../text/language.ts'
import { useTexts } from '../../text/useTexts.ts'
import { soundChoice } from '../choices.ts'
import { restLoads } from '../restLoads.ts'

const items = loadedOnce(restLoads.panelMenuItems)

/** What is seldom needed. */
export function PanelMenu() {
  const { t, language: spoken } = useTexts('panel')
  const sound = useKept(soundChoice)
  const { loaded: Items, load } = useLoaded(items)
  const choose = (checked: readonly string[]) => {
    const language = languages.find((known) => known === checked[0])
    if (language) void changeLanguage(language)
  }
  return (
    <MoreMenu
      label={t('menu.label')}
      size="medium"
      checkedValues={{ language: [spoken], sound: sound ? ['on'] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => name === 'language' && choose(checkedItems)}
      onNear={() => void load()}
      ready={Items !== null}
    >
      {Items && <Items />}
    </MoreMenu>
  )
}
