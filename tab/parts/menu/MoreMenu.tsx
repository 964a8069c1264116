import { Button, type MenuProps } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { type KeyboardEvent, type ReactElement, type ReactNode, useState } from 'react'
import { SmallButton } from '../SmallButton.tsx'
import { loadedOnce, useLoaded } from './loadedOnce.ts'
import { MenuKitContext } from './menuParts.tsx'

const menuKit = loadedOnce(async () => (await import('./menuKit.ts')).menuKit)

interface Props extends Pick<MenuProps, 'checkedValues' | 'onCheckedValueChange'> {
  /** what the menu is for: read out, and shown by the pointer */
  readonly label: string
  readonly size?: 'small' | 'medium'
  /** a look other than „⋯" */
  readonly button?: {
    readonly appearance: 'primary' | 'secondary'
    readonly className: string
    readonly icon: ReactElement
    readonly children: ReactNode
  }
  /** done by a press as long as there is nothing to choose from yet: the button stays, and the focus on it */
  readonly instead?: (() => void) | undefined
  /** called when a pointer or the focus comes near, for items that load then; `ready`: they are there */
  readonly onNear?: () => void
  readonly ready?: boolean
  /** the shortcut that presses it, as `aria-keyshortcuts` says it */
  readonly keys?: string | undefined
  readonly children: ReactNode
}

/** „⋯": rare actions behind one button. The menu itself loads when a pointer or the focus comes near. */
export function MoreMenu({
  label,
  size = 'small',
  button,
  instead,
  onNear,
  ready = true,
  keys,
  children,
  ...menu
}: Props) {
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const [open, setOpen] = useState(false)
  const { loaded: kit, load } = useLoaded(menuKit)
  const near = () => {
    void load()
    onNear?.()
  }
  const show = () => {
    setOpen(true)
    near()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || instead) return
    event.preventDefault()
    show()
  }
  const trigger = {
    ref: setTarget,
    'aria-label': label,
    title: label,
    'aria-keyshortcuts': keys,
    'aria-haspopup': instead ? undefined : 'menu',
    'aria-expanded': instead ? undefined : open,
    onPointerEnter: near,
    onFocus: near,
    onClick: instead ?? (() => (open ? setOpen(false) : show())),
    onKeyDown,
  } as const
  return (
    <>
      {button ? (
        <Button {...button} {...trigger} />
      ) : (
        <SmallButton size={size} icon={<MoreHorizontalRegular />} {...trigger} />
      )}
      {kit && ready && open && !instead && (
        <MenuKitContext value={kit}>
          <kit.Menu
            {...menu}
            open
            positioning={{ target }}
            onOpenChange={(event, data) => {
              if (data.open) return
              setOpen(false)
              // whoever pressed elsewhere has chosen where to go on
              if (event.type !== 'click' || data.type === 'menuItemClick') target?.focus()
            }}
          >
            <kit.MenuPopover>
              <kit.MenuList>{children}</kit.MenuList>
            </kit.MenuPopover>
          </kit.Menu>
        </MenuKitContext>
      )}
    </>
  )
}
