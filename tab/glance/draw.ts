import type { PartialTheme } from '@fluentui/react-components'
import type { Urgency } from '../../shared/session/clock.ts'

export interface Drawn {
  show(step: string, number: string, urgency: Urgency): void
  remove(): void
}

type Style = Partial<CSSStyleDeclaration>

function element(style: Style, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement('div')
  Object.assign(made.style, style)
  made.append(...children)
  return made
}

/** What the card of the panel looks like before its stylesheet is there: the same tokens, the same places. */
function looksOf(theme: PartialTheme, large: boolean) {
  const narrow = matchMedia('(max-width: 300px)').matches
  const font = (size: string | undefined, line: string | undefined) => ({
    fontSize: size ?? '',
    lineHeight: line ?? '',
  })
  const sizes = {
    small: font(theme.fontSizeHero700, theme.lineHeightHero700),
    narrow: font(theme.fontSizeHero800, theme.lineHeightHero800),
    large: font(theme.fontSizeHero900, theme.lineHeightHero900),
  }
  const page: Style = {
    position: 'fixed',
    inset: '0',
    zIndex: '1',
    padding: `40px ${theme.spacingHorizontalM} 0`,
    fontFamily: theme.fontFamilyBase ?? '',
    backgroundColor: theme.colorNeutralBackground2 ?? '',
    color: theme.colorNeutralForeground1 ?? '',
  }
  const card: Style = {
    maxWidth: '616px',
    marginInline: 'auto',
    padding: `${theme.spacingVerticalS} ${theme.spacingHorizontalM}`,
    border: `1px solid ${theme.colorNeutralStroke2}`,
    borderRadius: theme.borderRadiusLarge ?? '',
    backgroundColor: theme.colorNeutralBackground1 ?? '',
  }
  const step: Style = {
    ...font(theme.fontSizeBase200, '24px'),
    marginBottom: theme.spacingVerticalXS ?? '',
    color: theme.colorNeutralForeground3 ?? '',
  }
  const number: Style = {
    ...sizes[large ? (narrow ? 'narrow' : 'large') : 'small'],
    fontWeight: String(theme.fontWeightSemibold),
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.02em',
  }
  return { page, card, step, number }
}

/** Draws an empty card over the page. `large`: as for who leads. */
export function draw(theme: PartialTheme, large: boolean): Drawn {
  const looks = looksOf(theme, large)
  const tones: Readonly<Record<Urgency, string | undefined>> = {
    calm: '',
    warning: theme.colorStatusWarningForeground3,
    over: theme.colorStatusDangerForeground3,
  }
  const step = element(looks.step)
  const number = element(looks.number)
  number.setAttribute('role', 'timer')
  number.setAttribute('aria-live', 'off')
  const page = element(looks.page, element(looks.card, step, number))
  page.id = 'glance'
  document.body.append(page)
  return {
    show(name, time, urgency) {
      step.textContent = name
      number.textContent = time
      number.style.color = tones[urgency] ?? ''
    },
    remove: () => page.remove(),
  }
}
