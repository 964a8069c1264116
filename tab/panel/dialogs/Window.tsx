import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { FormEvent, MouseEvent, ReactNode } from 'react'
import { useTexts } from '../../text/useTexts.ts'
import { useMeant } from './useMeant.ts'

const useStyles = makeStyles({
  surface: {
    padding: tokens.spacingHorizontalL,
    width: `calc(100% - 2 * ${tokens.spacingHorizontalM})`,
    maxWidth: '440px',
    maxHeight: `calc(100dvh - 2 * ${tokens.spacingHorizontalM})`,
  },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
    // a select is not wider than the window because of a long name in it
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
  actions: { flexWrap: 'wrap' },
})

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** the button that does it; without one there is only „Schließen" */
  readonly action?: { readonly label: string; readonly disabled?: boolean; run(): void }
  readonly onClose: () => void
}

/** A window over the panel: Enter does it; Escape and the second button leave everything as it was. */
export function Window({ title, children, action, onClose }: Props) {
  const { t } = useTexts()
  const styles = useStyles()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!action?.disabled) action?.run()
  }
  const isMeant = useMeant()
  const stopStray = (event: MouseEvent) => {
    // only the second press of a double one is stray: a single one and the keyboard are aimed at what is here
    if (event.detail < 2 || isMeant(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const body = (
    <DialogBody>
      <DialogTitle action={null}>{title}</DialogTitle>
      <DialogContent className={styles.content}>{children}</DialogContent>
      <DialogActions className={styles.actions} fluid>
        {action && (
          <Button type="submit" appearance="primary" disabledFocusable={action.disabled === true}>
            {action.label}
          </Button>
        )}
        <Button onClick={onClose}>{action ? t('actions.cancel') : t('actions.close')}</Button>
      </DialogActions>
    </DialogBody>
  )
  return (
    <Dialog
      open
      onOpenChange={(event, { open, type }) => {
        if (!open && (type !== 'backdropClick' || isMeant(event))) onClose()
      }}
    >
      <DialogSurface className={styles.surface} onClickCapture={stopStray}>
        {action ? (
          <form noValidate onSubmit={submit}>
            {body}
          </form>
        ) : (
          body
        )}
      </DialogSurface>
    </Dialog>
  )
}
