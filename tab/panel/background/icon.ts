import type { Urgency } from '../../../shared/session/clock.ts'
import { theme } from '../../themes/light.ts'

const colours: Record<Urgency, string> = {
  calm: theme.colorBrandBackground,
  warning: theme.colorStatusWarningForeground1,
  over: theme.colorStatusDangerBackground3,
}

/** What the icon says of the time: minutes, or `!` from 100 minutes on and when it is over. Changes once a minute. */
export function iconText(leftMs: number, urgency: Urgency): string {
  if (urgency === 'over') return '!'
  const minutes = Math.ceil(leftMs / 60_000)
  return minutes < 100 ? String(minutes) : '…'
}

/** The page's icon with a word on it, as an address that the content security policy allows. */
export function iconAddress(text: string, urgency: Urgency): string {
  const ink = theme.colorNeutralForegroundOnBrand
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${colours[urgency]}"/><text x="16" y="23" font-family="sans-serif" font-weight="700" font-size="20" text-anchor="middle" fill="${ink}">${text}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
