import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ComponentProps } from 'react'
import { fieldLook } from './fieldLook.ts'

const useStyles = makeStyles({
  area: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    resize: 'none',
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalMNudge,
    ...fieldLook,
    lineHeight: tokens.lineHeightBase300,
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
    ':focus': {
      outlineStyle: 'none',
      border: `1px solid ${tokens.colorNeutralStroke1Pressed}`,
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
    '&[aria-invalid=true]:not(:focus)': { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
    '@media (forced-colors: active)': { ':focus': { outline: '2px solid Highlight' } },
  },
})

/** Text of several lines in the looks of Fluent's Textarea, which weighs 4 KB (gzip) in the first load of the panel. */
export function TextArea({ className, ...native }: ComponentProps<'textarea'>) {
  return <textarea {...native} className={mergeClasses(useStyles().area, className)} />
}
