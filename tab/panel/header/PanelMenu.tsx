import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useKept } from '../../parts/kept.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { changeLanguage } from '../../text/i18n.ts'
import { languages } from '../../text/language.ts'
import { soundChoice } from '../choices.ts'
import { restLoads } from '../restLoads.ts'

type Items = Awaited<ReturnType<typeof restLoads.panelMenuItems>>
let loaded: Items | null = null

/** The items of the menu, loaded when one comes near; not `lazy`, since the first of them is to have the focus at once. */
function useItems() {
  const [items, setItems] = useState<{ readonly Items: Items | null }>({ Items: loaded })
  const load = async () => {
    loaded ??= await restLoads.panelMenuItems()
    setItems({ Items: loaded })
  }
  return { ...items, load }
}

/** What is seldom needed. */
export function PanelMenu() {
  const { t, i18n } = useTranslation('panel')
  const sound = useKept(soundChoice)
  const { Items, load } = useItems()
  const choose = (checked: readonly string[]) => {
    const language = languages.find((known) => known === checked[0])
    if (language) void changeLanguage(language)
  }
  return (
    <MoreMenu
      label={t('menu.label')}
      size="medium"
      checkedValues={{ language: [i18n.language], sound: sound ? ['on'] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => name === 'language' && choose(checkedItems)}
      onNear={() => void load()}
      ready={Items !== null}
    >
      {Items && <Items />}
    </MoreMenu>
  )
}
