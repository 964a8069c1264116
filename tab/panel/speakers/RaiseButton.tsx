import { Button, makeStyles, mergeClasses } from '@fluentui/react-components'
import { HandRightFilled, HandRightRegular } from '@fluentui/react-icons/svg/hand-right'
import { useTranslation } from 'react-i18next'
import { entryKinds } from '../../../shared/session/session.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuDivider, MenuItem, MenuItemRadio } from '../../parts/menu/menuParts.tsx'
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
  const { t } = useTranslation('panel')
  const { t: common } = useTranslation()
  const styles = useStyles()
  const { session } = usePanel()
  const { own, place, raise, changeKind, defer, withdraw } = useRaise()
  const key = useShortcutKey('raise')
  if (!own) {
    return (
      <Button
        className={mergeClasses(styles.button, !compact && styles.worded)}
        appearance={compact ? 'secondary' : 'primary'}
        icon={<HandRightRegular />}
        aria-label={t('speakers.raise')}
        onClick={raise}
        {...key}
      >
        {!compact && t('speakers.raise')}
      </Button>
    )
  }
  const kinds = entryKinds.filter((kind) => kind !== 'direct' || session.speakers.current !== null)
  const choose = (checked: readonly string[]) => {
    const kind = kinds.find((known) => known === checked[0])
    if (kind) changeKind(kind)
  }
  return (
    <MoreMenu
      label={t('speakers.ownPlaceMenu', { place })}
      button={{
        appearance: 'secondary',
        className: mergeClasses(styles.button, !compact && styles.worded),
        icon: <HandRightFilled />,
        children: compact ? place : t('speakers.placeShort', { place }),
      }}
      keys={key['aria-keyshortcuts']}
      checkedValues={{ kind: [own.kind] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}
    >
      {kinds.map((kind) => (
        <MenuItemRadio key={kind} name="kind" value={kind}>
          {common(`entryKinds.${kind}`)}
        </MenuItemRadio>
      ))}
      <MenuDivider />
      <MenuItem onClick={defer}>{t('speakers.defer')}</MenuItem>
      <MenuItem onClick={withdraw}>{t('speakers.withdraw')}</MenuItem>
    </MoreMenu>
  )
}
