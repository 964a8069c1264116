import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import type { Profile } from '../../shared/protocol/frames.ts'
import { results } from '../../shared/protocol/results.ts'
import type { Note, Session } from '../../shared/session/session.ts'
import { fileName } from '../../tab/pages/end/download.ts'
import { resultsOf } from '../../tab/pages/end/results.ts'
import { resultsDocument } from '../../tab/pages/end/resultsDocument.ts'
import { resources as german } from '../../tab/text/de.ts'
import { resources as english } from '../../tab/text/en.ts'
import { busySession } from '../session/examples.ts'
import { given } from '../session/given.ts'

const corpus = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><svg onload=alert(1)>',
  '<!--',
  ']]>',
  'javascript:alert(1)',
  '&lt;b&gt;',
  '$t(titleOf) {{title}}',
  '<a href="https://evil.example">x</a>',
]
const now = Date.UTC(2026, 2, 9, 15)

/** A session in which everything people can type is this text. */
function sessionSaying(text: string): { session: Session; people: Map<string, Profile> } {
  const { session } = given(busySession())
  const note = (id: string, changes: Partial<Note>): Note => ({
    id,
    aspect: 'obstacle',
    caseId: session.cases[0]?.id ?? null,
    parentId: null,
    text,
    author: session.people[0]?.id ?? '',
    anonymous: false,
    supporters: [],
    at: 1,
    editedAt: null,
    deleted: false,
    agreed: null,
    ...changes,
  })
  const notes = [
    note('a', { supporters: ['x'] }),
    note('b', { aspect: 'tip', parentId: 'a' }),
    note('c', { aspect: 'agreement' }),
    note('d', { caseId: null }),
    note('e', { anonymous: true, author: 'pseudonym-1', text: 'ohne Namen' }),
  ]
  const cases = session.cases.map((known) => ({ ...known, municipality: text, quarter: text, question: text }))
  const closing = { ...session.closing, summary: text }
  const profile = ({ id }: { readonly id: string }): [string, Profile] => [
    id,
    { id, name: `Name ${text}`, organisation: text, function: text },
  ]
  return {
    session: { ...session, title: text, topic: text, notes, cases, closing },
    people: new Map(session.people.map(profile)),
  }
}

async function documentOf(text: string, language: 'de' | 'en' = 'de'): Promise<string> {
  const texts = createInstance({
    lng: language,
    resources: { [language]: language === 'de' ? german : english },
    interpolation: { escapeValue: false },
  })
  await texts.init()
  const { session, people } = sessionSaying(text)
  const shown = { language, t: texts.getFixedT(language, 'results'), common: texts.getFixedT(language, 'common') }
  return resultsDocument(resultsOf(session, people, now), shown)
}

const tagsOf = (source: string) => source.match(/<[^>]*>/g)

test.each(corpus)('RESULTS-1: %j stays text in the document', async (text) => {
  const [hostile, harmless] = [await documentOf(text), await documentOf('harmlos')]
  expect(tagsOf(hostile)).toEqual(tagsOf(harmless))
  expect(hostile).not.toContain('<script')
  expect(hostile.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/&/)
})

test.each(['de', 'en'] as const)(
  'RESULTS-2: the document says its language and needs nothing else (%s)',
  async (language) => {
    const source = await documentOf('harmlos', language)
    expect(source).toContain(`<html lang="${language}">`)
    expect(source).not.toMatch(/<(script|link|img|iframe)|\ssrc=|\shref=|url\(|https?:/)
    expect(source).toContain("default-src 'none'")
    expect(source.slice(source.indexOf('<body>'))).not.toMatch(/{{|}}|undefined|null/)
  },
)

test('RESULTS-3: the JSON has the documented shape and brings no id', () => {
  const { session, people } = sessionSaying('harmlos')
  const outcome = resultsOf(session, people, now)
  expect(results.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome)
  const source = JSON.stringify(outcome)
  for (const { id } of session.people) expect(source).not.toContain(`"${id}"`)
  expect(outcome.agreements).toMatchObject([{ text: 'harmlos', case: 1 }])
  expect(outcome.cases[0]?.notes.map(({ aspect }) => aspect)).toEqual(['obstacle', 'obstacle'])
  expect(outcome.cases[0]?.notes[0]).toMatchObject({ support: 1, tips: [{ text: 'harmlos' }] })
  expect(outcome.notes).toHaveLength(1)
})

test('RESULTS-4: anonymous cards stay anonymous in both, erased people are counted and not named', async () => {
  const { session, people } = sessionSaying('harmlos')
  const author = session.people[0]?.id ?? ''
  people.set('pseudonym-1', { id: 'pseudonym-1', name: 'Verraten', organisation: null, function: null })
  people.delete(author)
  const outcome = resultsOf(session, people, now)
  const anonymous = outcome.cases[0]?.notes.find(({ text }) => text === 'ohne Namen')
  expect(anonymous).toEqual({ aspect: 'obstacle', text: 'ohne Namen', by: null, anonymous: true, support: 0, tips: [] })
  expect(JSON.stringify(outcome)).not.toMatch(/Verraten|pseudonym/)
  expect(outcome.people.known).toHaveLength(outcome.people.count - 1)
  expect(await documentOf('harmlos')).toMatch(/ohne Namen<\/span> <span class="by">Ohne Namen</)
})

test('RESULTS-5: a session without anything gives a results as well', () => {
  const { session } = given(busySession())
  const empty = { ...session, notes: [], cases: [], steps: [], people: [] }
  expect(results.safeParse(resultsOf(empty, new Map(), now)).success).toBe(true)
})

test.each([
  ['Quartiere im Dialog', 'Quartiere-im-Dialog.html'],
  ['../../etc/passwd', 'etc-passwd.html'],
  ['Wärme & „Straße“ 🏘️', 'Wärme-Straße.html'],
  ['???', 'fallrunde.html'],
])('RESULTS-6: %j becomes a name that every file system takes', (title, name) => {
  expect(fileName(title, 'html')).toBe(name)
})
