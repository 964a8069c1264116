import type { Page } from 'playwright-core'
import { type Language, languages } from '../../tab/text/language.ts'
import { writtenTexts } from '../tools/writtenTexts.ts'

/** Runs in a page: every text in it, seen or only read out, every name of a control, what is there to copy, its title. */
function everythingSaid(): string[] {
  const named = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'aria-roledescription',
    'title',
    'placeholder',
    'alt',
  ]
  const said = [document.title]
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode as Text
    if (!parentElement?.closest('script, style, noscript')) said.push(data)
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of named) said.push(element.getAttribute(name) ?? '')
  }
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[readonly]')) {
    said.push(...field.value.split('\n'))
  }
  return [...new Set(said.map((text) => text.trim()))].filter((text) => text !== '')
}

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
const isTelling = (text: string) => /\p{L}{4}/u.test(text.replaceAll(/\{\w+\}/g, ''))

/** Whether a language says this, whatever its values are. Messages that count are left out. */
function saysIn(language: Language): (text: string) => boolean {
  const messages = writtenTexts(language).map(([, text]) => text)
  const plain = new Set(messages)
  const filled = messages
    .filter((text) => /\{\w+\}/.test(text) && !/, plural/.test(text) && isTelling(text))
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/\{\w+\}/)
            .map(literally)
            .join('.+')}$`,
        ),
    )
  return (text) => plain.has(text) || filled.some((pattern) => pattern.test(text))
}

const says: Readonly<Record<Language, (text: string) => boolean>> = { de: saysIn('de'), en: saysIn('en') }
/** As `t` takes them, without the namespace. Keys of one plain word are left out: people say such words. */
const keys = new Set(
  writtenTexts('de')
    .map(([path]) => path.slice(path.indexOf('.') + 1))
    .filter((key) => /[.A-Z]/.test(key)),
)

/** Not the end of a larger number, of a time or of a span. */
const number = '(?<![\\d.,:–-])'
const slips: Readonly<Record<string, RegExp>> = {
  // „bei null herauskommen“ is German
  'no value': /\b(undefined|NaN|Infinity|Invalid Date)\b|\[object |^null\b|[:„(]\s?null\b/,
  'not worked out': /[{}]/,
  'one of many': new RegExp(
    `${number}1 (Personen|Minuten|Sekunden|Stunden|Tage|Fälle|Notizen|Karten|people|minutes|seconds|hours|days|cases|notes|cards)\\b`,
  ),
  'many of one': new RegExp(
    `${number}([02-9]|\\d\\d+) (Person|Minute|Sekunde|Stunde|Tag|Notiz|person|minute|second|hour|day|note)\\b(?!-)`,
  ),
  // a checksum is longer
  'digits without groups': /(?<![\w:./-])\d{5,9}(?![\w-])/,
}

function slipOf(text: string, language: Language): string | null {
  const slip = Object.entries(slips).find(([, pattern]) => pattern.test(text))
  if (slip) return slip[0]
  if (text.split(/[^\w.]+/).some((word) => keys.has(word.replace(/\.$/, '')))) return 'a key'
  const other = languages.find((known) => known !== language && says[known](text) && !says[language](text))
  return other ? `the language ${other}` : null
}

/** What of all this was not meant to be said to people, each with what is wrong with it. */
export function misspokenOf(said: readonly string[], language: Language): string[] {
  return said.flatMap((text) => {
    const slip = slipOf(text, language)
    return slip ? [`${slip}: ${text}`] : []
  })
}

/** What a page says that was not meant for people. */
export async function misspoken(page: Page): Promise<string[]> {
  const language = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'de'
  return misspokenOf(await page.evaluate(everythingSaid), language)
}
