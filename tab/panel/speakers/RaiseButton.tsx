import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { HandRightFilled, HandRightRegular } from '@fluentui/react-icons/svg/hand-right'
import { entryKinds } from '../../../shared/session/session.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuDivider, MenuItem, MenuItemRadio } from '../../parts/menu/menuParts.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { useShortcutKey } from '../keys/useShortcutKey.ts'
import { usePanel } from '../panelContext.ts'
import { useRaise } from './useRaise.ts'

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: 'auto' },
  // a word says enough where there is hardly room to write
  worded: { '@media (max-width: 300px)': { '& .fui-Button__icon': { display: 'none' } } },
})

/** „Melden" in one press, from every tab; the second press says how, or takes it back. Compact, it leaves room to write. */
export function RaiseButton({ compact }: { readonly compact: boolean }) {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { own, place, raiseWord, raiseShort, pressing, raise, changeKind } = useRaise()
  const key = useShortcutKey('raise')
  const choose = (checked: readonly string[]) => {
    const kind = entryKinds.find((known) => known === checked[0])
    if (kind) changeKind(kind)
  }
  const short = own ? String(place) : null
  return (
    <MoreMenu
      label={own ? t('speakers.ownPlaceMenu', { place }) : raiseWord}
      button={{
        appearance: pressing && !own && !compact ? 'primary' : 'secondary',
        className: mergeClasses(styles.button, !compact && styles.worded),
        icon: own ? <HandRightFilled /> : <HandRightRegular />,
        children: compact ? short : own ? t('speakers.placeShort', { place }) : raiseShort,
      }}
      instead={own ? undefined : raise}
      keys={key['aria-keyshortcuts']}
      checkedValues={{ kind: own ? [own.kind] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}
    >
      <OwnPlaceItems />
    </MoreMenu>
  )
}

/** How one wants to speak, and the ways off the list. */
function OwnPlaceItems() {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const { session } = usePanel()
  const { defer, withdraw } = useRaise()
  const kinds = entryKinds.filter((kind) => kind !== 'direct' || session.speakers.current !== null)
  return (
    <>
      {kinds.map((kind) => (
        <MenuItemRadio key={kind} name="kind" value={kind}>
          {common(`entryKinds.${kind}`)}
        </MenuItemRadio>
      ))}
      <MenuDivider />
      <MenuItem onClick={defer}>{t('speakers.defer')}</MenuItem>
      <MenuItem onClick={withdraw}>{t('speakers.withdraw')}</MenuItem>
    </>
  )
}
