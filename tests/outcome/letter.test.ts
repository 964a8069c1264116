import { expect, test } from 'vitest'
import { letterOf, type Told } from '../../shared/outcome/letter/letter.ts'
import { outcomeOf } from '../../shared/outcome/outcomeOf.ts'
import { exampleMeeting, exampleProfiles } from './exampleMeeting.ts'

const { session, now } = exampleMeeting()
const draft = outcomeOf(session, { profiles: exampleProfiles, organiser: null, edits: [], now })

function told(number: number, change: Partial<Told> = {}): Told {
  const outcome = { ...draft, release: { number, at: '2026-03-11T09:00:00.000Z', changes: [] } }
  const link = 'https://fallrunde.example/s/s1/outcome'
  return { outcome, hash: 'ab'.repeat(32), redacted: false, link, language: 'de', ...change }
}

test('DISPATCH-3: the mail says what, where and what was agreed, in both languages, and tells nobody a contact', () => {
  const { subject, text } = letterOf(told(1), null)
  expect(subject).toBe(`Ergebnisse der Fallberatung: ${draft.head.title.text}`)
  expect(text).toContain('https://fallrunde.example/s/s1/outcome\n')
  expect(text).toContain('Fassung 1, freigegeben am 11.03.2026.')
  expect(text).toMatch(/- .* \(.*, Stadtwerke Lindenau, bis 24\.04\.2026\)\n/)
  expect(text).toContain('ab'.repeat(32))
  for (const agreement of draft.agreements) expect(text).toContain(agreement.text.replace(/\s+/g, ' '))
  const english = letterOf(told(1, { language: 'en' }), null)
  expect(english.text).toMatch(/\(.*, Stadtwerke Lindenau, by 24\/04\/2026\)\n/)
  for (const each of [text, english.text]) expect(each).not.toMatch(/[{}]|undefined|null|corrected|korrigiert/)
})

test('DISPATCH-3: the mail of a correction says so, and where what has changed is to be read', () => {
  const { subject, text } = letterOf(told(3), null)
  expect(subject).toBe(`Korrigierte Ergebnisse der Fallberatung: ${draft.head.title.text}`)
  expect(text).toContain('Was sich geändert hat, steht am Anfang des Dokuments.')
})

test('DISPATCH-3: sent by the server it says the same, and besides only what is one person’s own', () => {
  const agreed = [
    {
      exchangeId: 'x',
      personId: 'jana',
      name: 'Jana',
      organisation: 'Lindenau',
      subject: 'Contracting',
      contact: '0345 1234',
    },
  ]
  const forAll = letterOf(told(1), null).text.split('\n\n')
  const own = letterOf(told(1), { name: 'Sibel', agreed }).text.split('\n\n')
  expect(own[0]).toBe('Guten Tag Sibel,')
  expect(forAll.slice(1).filter((part) => !own.includes(part))).toEqual([])
  const more = own.slice(1).filter((part) => !forAll.includes(part))
  expect(more).toHaveLength(2)
  expect(more[0]).toContain('- Jana, Lindenau: Contracting\n  erreichbar: 0345 1234')
  expect(more[1]).toContain('Ihre Adresse')
})

test('DISPATCH-3: without an address of its own the server sends no link; an erased name is told', () => {
  expect(letterOf(told(1, { link: null }), null).text).not.toMatch(/http|im Browser/)
  expect(letterOf(told(1, { redacted: true }), null).text).toContain('den eigenen Namen löschen lassen')
})
