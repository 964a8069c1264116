import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId } from 'react'

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, border: 'none', margin: 0, padding: 0 },
  input: { position: 'absolute', opacity: 0, inset: 0, margin: 0, width: '100%', height: '100%', cursor: 'pointer' },
  chip: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    paddingInline: tokens.spacingHorizontalS,
    '@media (max-width: 300px)': { paddingInline: tokens.spacingHorizontalSNudge },
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
})

interface Props<T extends string> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string; readonly title?: string }[]
  readonly value: T | null
  readonly onChoose: (value: T) => void
}

/** One of a few words, as chips: radio buttons, so that arrow keys and screen readers know them. */
export function Choice<T extends string>({ label, options, value, onChoose }: Props<T>) {
  const styles = useStyles()
  const name = useId()
  return (
    <fieldset className={styles.group} aria-label={label}>
      {options.map((option) => (
        <label
          key={option.value}
          title={option.title}
          className={mergeClasses(styles.chip, option.value === value && styles.chosen)}
        >
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
