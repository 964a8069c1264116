import type {
  MenuDividerProps,
  MenuGroupHeaderProps,
  MenuGroupProps,
  MenuItemCheckboxProps,
  MenuItemLinkProps,
  MenuItemProps,
  MenuItemRadioProps,
} from '@fluentui/react-components'
import { createContext, useContext } from 'react'
import type { menuKit } from './menuKit.ts'

export type MenuKit = typeof menuKit

/** What the parts below are made of, once it is loaded; a menu that is open gives it. */
export const MenuKitContext = createContext<MenuKit | null>(null)

/** Fluent's, for the inside of a `MoreMenu`. */
export function MenuItem(props: MenuItemProps) {
  const kit = useContext(MenuKitContext)
  return kit && <kit.MenuItem {...props} />
}

/** Fluent's, for the inside of a `MoreMenu`. */
export function MenuItemCheckbox(props: MenuItemCheckboxProps) {
  const kit = useContext(MenuKitContext)
  return kit && <kit.MenuItemCheckbox {...props} />
}

/** Fluent's, for the inside of a `MoreMenu`. */
export function MenuItemLink(props: MenuItemLinkProps) {
  const kit = useContext(MenuKitContext)
  return kit && <kit.MenuItemLink {...props} />
}

/** Fluent's, for the inside of a `MoreMenu`. */
export function MenuItemRadio(props: MenuItemRadioProps) {
  const kit = useContext(MenuKitContext)
  return kit && <kit.MenuItemRadio {...props} />
}

/** Fluent's, for the inside of a `MoreMenu`. */
export function MenuDivider(props: MenuDividerProps) {
  const kit = useContext(MenuKitContext)
  return kit && <kit.MenuDivider {...props} />
}

/** Fluent's, for the inside of a `MoreMenu`. */
export function MenuGroup(props: MenuGroupProps) {
  const kit = useContext(MenuKitContext)
  return kit && <kit.MenuGroup {...props} />
}

/** Fluent's, for the inside of a `MoreMenu`. */
export function MenuGroupHeader(props: MenuGroupHeaderProps) {
  const kit = useContext(MenuKitContext)
  return kit && <kit.MenuGroupHeader {...props} />
}
