import { Button, Menu, MenuList, MenuPopover, type MenuProps, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import type { ReactNode } from 'react'

interface Props extends Pick<MenuProps, 'checkedValues' | 'onCheckedValueChange'> {
  /** what the menu is for: read out, and shown by the pointer */
  readonly label: string
  readonly size?: 'small' | 'medium'
  readonly children: ReactNode
}

/** „⋯": rare actions behind one button. */
export function MoreMenu({ label, size = 'small', children, ...menu }: Props) {
  return (
    <Menu {...menu}>
      <MenuTrigger disableButtonEnhancement>
        <Button size={size} appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={label} title={label} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  )
}
