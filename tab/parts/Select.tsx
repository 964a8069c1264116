import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import type { ComponentProps } from 'react'
import { fieldLook } from './fieldLook.ts'

const useStyles = makeStyles({
  root: { position: 'relative', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'center' },
  select: {
    appearance: 'none',
    minHeight: '32px',
    minWidth: 0,
    width: '100%',
    paddingBlock: 0,
    paddingInlineStart: tokens.spacingHorizontalSNudge,
    paddingInlineEnd: tokens.spacingHorizontalXXL,
    ...fieldLook,
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    ':hover': { borderTopColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  small: { minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  // the list that opens is drawn by the system: without this, dark text on a dark ground in some browsers
  option: { '& option': { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 } },
  icon: {
    position: 'absolute',
    insetInlineEnd: tokens.spacingHorizontalSNudge,
    display: 'flex',
    pointerEvents: 'none',
    color: tokens.colorNeutralForeground3,
  },
})

interface Props extends Omit<ComponentProps<'select'>, 'size' | 'onChange'> {
  readonly size?: 'small' | 'medium'
  readonly onChoose: (value: string) => void
}

/** A native list in the looks of Fluent's Select, which weighs 4 KB (gzip) in the first load of the panel. */
export function Select({ size = 'medium', onChoose, className, ...native }: Props) {
  const styles = useStyles()
  return (
    <span className={mergeClasses(styles.root, className)}>
      <select
        {...native}
        className={mergeClasses(styles.select, size === 'small' && styles.small, styles.option)}
        onChange={(event) => onChoose(event.target.value)}
      />
      <span className={styles.icon}>
        <ChevronDownRegular />
      </span>
    </span>
  )
}
