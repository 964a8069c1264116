import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ComponentProps } from 'react'

const useStyles = makeStyles({
  label: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    cursor: 'pointer',
  },
  track: {
    appearance: 'none',
    position: 'relative',
    flexShrink: 0,
    width: '40px',
    height: '20px',
    margin: 0,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorTransparentBackground,
    cursor: 'pointer',
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlockStart: '3px',
      insetInlineStart: '3px',
      width: '12px',
      height: '12px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralStrokeAccessible,
    },
    ':checked': {
      backgroundColor: tokens.colorCompoundBrandBackground,
      border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    },
    ':checked::before': { insetInlineStart: '23px', backgroundColor: tokens.colorNeutralForegroundInverted },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '@media (forced-colors: active)': {
      '::before': { backgroundColor: 'ButtonText' },
      ':checked': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
      ':checked::before': { backgroundColor: 'HighlightText' },
    },
  },
})

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'role' | 'onChange' | 'checked'> {
  readonly label: string
  readonly checked: boolean
  readonly onTurn: (on: boolean) => void
}

/** On or off, at once, in the looks of Fluent's Switch, which weighs 3 KB (gzip) in the first load of the panel. */
export function Switch({ label, checked, onTurn, className, ...native }: Props) {
  const styles = useStyles()
  return (
    <label className={mergeClasses(styles.label, className)}>
      <input
        {...native}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked; ARIA in HTML forbids saying it twice
        role="switch"
        className={styles.track}
        checked={checked}
        onChange={(event) => onTurn(event.target.checked)}
      />
      {label}
    </label>
  )
}
