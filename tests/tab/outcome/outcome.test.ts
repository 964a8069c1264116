import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { outcomeOf } from '../../../shared/outcome/outcomeOf.ts'
import { passFragment, passInFragment } from '../../../shared/protocol/pass.ts'
import { fileName } from '../../../tab/outcome/files/saveFile.ts'
import { mailText } from '../../../tab/outcome/mail/mailText.ts'
import german from '../../../tab/text/de/outcome.json' with { type: 'json' }
import english from '../../../tab/text/en/outcome.json' with { type: 'json' }
import { exampleMeeting, exampleProfiles } from '../../outcome/exampleMeeting.ts'

test.each([
  ['Quartiere im Dialog Fassung 1', 'Quartiere-im-Dialog-Fassung-1.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['Wärme & „Straße“ 🏘️', 'Wärme-Straße.pdf'],
  ['???', 'fallrunde.pdf'],
])('OUTCOME-PAGE-1: %j becomes a name that every file system takes', (title, name) => {
  expect(fileName(title, 'pdf')).toBe(name)
})

test('OUTCOME-PAGE-2: the own link carries a pass in its fragment, and nothing else is taken for one', () => {
  const pass = 'AbCdEfGhIjKlMnOpQrStUv_-'
  const link = new URL(`https://fallrunde.example/s/s1/outcome${passFragment(pass)}`)
  expect(link.pathname + link.search).toBe('/s/s1/outcome')
  expect(passInFragment(link.hash)).toBe(pass)
  const others = ['', '#', '#r=', '#r=short', `#i=${pass}`, `#${pass}`, `${link.hash}.more`, `${link.hash}<`]
  expect(others.map(passInFragment)).toEqual(others.map(() => null))
})

async function mailIn(language: 'de' | 'en', number: number) {
  const texts = createInstance({
    lng: language,
    resources: { [language]: { outcome: language === 'de' ? german : english } },
    interpolation: { escapeValue: false },
  })
  await texts.init()
  const { session, now } = exampleMeeting()
  const draft = outcomeOf(session, { profiles: exampleProfiles, organiser: null, edits: [], now })
  const outcome = { ...draft, release: { number, at: '2026-03-11T09:00:00.000Z', changes: [] } }
  const facts = { outcome, hash: 'ab'.repeat(32), link: 'https://fallrunde.example/s/s1/outcome' }
  return { outcome, ...mailText(texts.getFixedT(language, 'outcome'), language, facts) }
}

test('OUTCOME-PAGE-3: the mail says what, where and what was agreed, and tells nobody a contact', async () => {
  const { subject, body, outcome } = await mailIn('de', 1)
  expect(subject).toBe(`Ergebnisse der Fallberatung „${outcome.head.title.text}“ vom 10.03.2026`)
  expect(body).toContain('\nhttps://fallrunde.example/s/s1/outcome\n')
  expect(body).toContain('(Fassung 1 vom 11.03.2026)')
  expect(body).toMatch(/- .* \(.*, Stadtwerke Lindenau, bis 24\.04\.2026\)\n/)
  expect(body).toContain('ab'.repeat(32))
  expect(body).not.toMatch(/{{|undefined|null|ersetzt Fassung/)
  for (const { text } of outcome.agreements) expect(body).toContain(text.replace(/\s+/g, ' '))
})

test('OUTCOME-PAGE-4: the mail of a correction says which version it replaces, in both languages', async () => {
  expect((await mailIn('de', 3)).body).toContain('Diese Fassung ersetzt Fassung 2.')
  const { subject, body } = await mailIn('en', 3)
  expect(subject).toMatch(/^Results of the session “.*” of 10\/03\/2026$/)
  expect(body).toContain('This version replaces version 2.')
})
