import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../shared/outcome/changes.ts'
import { type Edit, mergedEdits } from '../../shared/outcome/edits.ts'
import { withoutPerson } from '../../shared/outcome/forget.ts'
import { type Outcome, outcomeSchema } from '../../shared/outcome/outcome.ts'
import { outcomeOf } from '../../shared/outcome/outcomeOf.ts'
import { readOutcome, writeOutcome } from '../../shared/outcome/outcomeText.ts'
import { agreedContacts } from '../../shared/outcome/personal.ts'
import type { Event } from '../../shared/session/events.ts'
import { busySession } from '../session/examples.ts'
import { fold } from '../session/given.ts'
import { seeded } from '../tools/seeded.ts'
import { exampleMeeting, exampleProfiles } from './exampleMeeting.ts'

const { session, now } = exampleMeeting()
const facts = { profiles: exampleProfiles, organiser: 'Regionalforum Quartier', now }
const outcomeWith = (...edits: readonly Edit[]) => outcomeOf(session, { ...facts, edits })
const plain = outcomeWith()

function everyText(outcome: Outcome): string[] {
  const { summary, cases, general, agreements, questions } = outcome
  const cards = [...cases.flatMap(({ aspects }) => aspects), ...general].flatMap((group) => group.cards)
  const said = [...summary.lines, ...agreements, ...questions, ...cards, ...cards.flatMap(({ tips }) => tips)]
  return said.map(({ text }) => text)
}

describe('the model', () => {
  test('OUTCOME-1 the outcome of the example meeting is word for word the golden one', async () => {
    await expect(writeOutcome(plain)).toMatchFileSnapshot('golden/example.outcome.txt')
  })

  test('OUTCOME-1 every card that is not deleted is in it once, none of the others', () => {
    const texts = everyText({ ...plain, summary: { ...plain.summary, lines: [] }, questions: [] })
    const written = session.notes.filter(({ deleted }) => !deleted).map(({ text }) => text)
    expect(texts.toSorted()).toEqual(written.toSorted())
  })

  test('OUTCOME-1 names of people, no id of any, and no name of who wrote an anonymous card', () => {
    const anonymous = session.notes.filter((note) => note.anonymous)
    expect(anonymous.length).toBeGreaterThan(0)
    const text = writeOutcome(plain)
    for (const { author } of anonymous) expect(text).not.toContain(author)
    const cards = plain.cases.flatMap(({ aspects }) => aspects).flatMap((group) => group.cards)
    expect(cards.filter((card) => card.anonymous && card.by !== null)).toEqual([])
    const fewer = new Map([...exampleProfiles].filter(([id]) => id !== 'annegret'))
    const erased = writeOutcome(outcomeOf(session, { ...facts, edits: [], profiles: fewer }))
    expect(erased).not.toContain('"Annegret Thiel"')
  })

  test('OUTCOME-1 a draft session has one too', () => {
    const outcome = outcomeOf(fold(busySession()), { profiles: new Map(), organiser: null, edits: [], now })
    expect(outcomeSchema.parse(outcome)).toEqual(outcome)
    expect(outcome.head).toMatchObject({ people: [], closedAt: null, organiser: null })
  })
})

describe('edits', () => {
  const key = plain.summary.lines[0]?.key ?? ''

  test('OUTCOME-2 a text is replaced and marked, or left out; the log is left alone', () => {
    const before = JSON.stringify(session)
    const edited = outcomeWith({ key, text: 'Kürzer' }, { key: 'summary', text: null }, { key: 'title', text: 'Neu' })
    expect(edited.summary.lines[0]).toMatchObject({ text: 'Kürzer', edited: true })
    expect(edited.summary.text).toMatchObject({ text: '', edited: true })
    expect(edited.head.title).toEqual({ key: 'title', text: 'Neu', edited: true })
    expect(outcomeWith({ key, text: null }).summary.lines.map((line) => line.key)).not.toContain(key)
    expect(JSON.stringify(session)).toBe(before)
  })

  test('OUTCOME-2 a card that is left out is nowhere, its tips neither; what says the same as the log is no edit', () => {
    const [card] = plain.cases[0]?.aspects[0]?.cards ?? []
    if (!card) throw new Error('no card')
    const texts = everyText(
      outcomeWith({ key: card.key, text: null }, { key: `line:${card.key.slice(5)}`, text: null }),
    )
    for (const text of [card.text, ...card.tips.map((tip) => tip.text)]) expect(texts).not.toContain(text)
    expect(outcomeWith({ key: card.key, text: card.text })).toEqual(plain)
  })

  test('OUTCOME-2 a later edit replaces an earlier one, and a reset takes it away', () => {
    const first = mergedEdits([], [{ key, text: 'a' }], [])
    const second = mergedEdits(
      first,
      [
        { key, text: 'b' },
        { key: 'title', text: 'c' },
      ],
      [],
    )
    expect(second).toEqual([
      { key, text: 'b' },
      { key: 'title', text: 'c' },
    ])
    expect(mergedEdits(second, [], [key])).toEqual([{ key: 'title', text: 'c' }])
  })
})

describe('versions', () => {
  const people = plain.head.people.map((_, place) => `id-${place}`)
  const changesFrom = (before: Outcome, after: Outcome) =>
    changesBetween({ outcome: before, people }, { outcome: after, people })

  test('OUTCOME-4 a correction says what changed, what is new and what is gone', () => {
    const [first, second] = plain.summary.lines
    const agreement = plain.agreements[0]
    const after = outcomeWith(
      { key: first?.key ?? '', text: 'Kürzer' },
      { key: second?.key ?? '', text: null },
      { key: agreement?.key ?? '', text: 'Wir schreiben gemeinsam aus' },
    )
    expect(changesFrom(plain, after)).toEqual([
      { key: first?.key, subject: 'line', kind: 'changed', before: first?.text, after: 'Kürzer' },
      {
        key: agreement?.key,
        subject: 'agreement',
        kind: 'changed',
        before: `${agreement?.text} · Annegret Thiel, Fatima El Amrani, Stadtwerke Lindenau · 2026-04-24`,
        after: 'Wir schreiben gemeinsam aus · Annegret Thiel, Fatima El Amrani, Stadtwerke Lindenau · 2026-04-24',
      },
      { key: second?.key, subject: 'line', kind: 'removed', before: second?.text, after: null },
    ])
    expect(changesFrom(after, plain).map(({ kind }) => kind)).toEqual(['changed', 'added', 'changed'])
  })

  test('OUTCOME-4 the same document has no changes, one that differs in no words has one', () => {
    expect(changesFrom(plain, outcomeWith())).toEqual([])
    const [step, ...steps] = plain.times
    if (!step) throw new Error('no step')
    const slower = { ...plain, times: [{ ...step, actualSeconds: 1 }, ...steps] }
    expect(changesFrom(plain, slower)).toMatchObject([{ subject: 'other', kind: 'changed' }])
  })
})

describe('people of two versions', () => {
  const [first, second, third] = plain.head.people
  if (!first || !second || !third) throw new Error('too few people')
  const with3 = (...list: Outcome['head']['people']): Outcome => ({
    ...plain,
    agreements: [],
    head: { ...plain.head, people: list },
  })
  const before = { outcome: with3(first, second, third), people: ['a', 'b', 'c'] }

  test('OUTCOME-4 who is gone from the list makes nobody else somebody else, and a new name is a change', () => {
    const renamed = { ...third, name: 'Neuer Name' }
    const changes = changesBetween(before, { outcome: with3(first, renamed), people: ['a', 'c'] })
    expect(changes.map(({ kind, subject }) => `${subject} ${kind}`)).toEqual(['person changed', 'person removed'])
    expect(changes[0]?.after).toContain('Neuer Name')
    expect(changes[1]?.before).toContain(second.name)
    expect(new Set(changes.map(({ key }) => key)).size).toBe(2)
    expect(JSON.stringify(changes)).not.toMatch(/person:[a-c]/)
  })

  test('OUTCOME-4 who was taken out and is kept for what they said is no longer told as there', () => {
    const left = { outcome: with3(first, { ...second, present: false }, third), people: ['a', 'b', 'c'] }
    expect(changesBetween(before, left)).toMatchObject([{ subject: 'person', kind: 'removed' }])
  })
})

describe('as JSON', () => {
  test('OUTCOME-7 written, read and written again it is the same text, whatever people wrote', () => {
    const text = fc.string({ unit: 'grapheme-composite', maxLength: 40 })
    const edits = fc.array(fc.record({ key: fc.constantFrom('title', 'topic', 'summary', ...keys()), text }))
    seeded(
      fc.property(edits, (list) => {
        const written = writeOutcome(outcomeWith(...list))
        expect(writeOutcome(readOutcome(written))).toBe(written)
      }),
      60,
    )
  })

  test('OUTCOME-7 the order of keys is no difference, another form is refused', () => {
    const shuffled = Object.fromEntries(Object.entries(plain).toReversed())
    expect(writeOutcome(outcomeSchema.parse(shuffled))).toBe(writeOutcome(plain))
    expect(() => readOutcome('{"format":"fallrunde-results","version":1}')).toThrow()
  })
})

function keys(): string[] {
  return plain.summary.lines.map(({ key }) => key)
}

describe('the personal part', () => {
  const contacts = new Map([
    ['helga', 'helga@brueckenau.example'],
    ['mirko', '0123 456'],
  ])

  test('EXCHANGE-3 contacts where both sides have agreed, for these two only, and never in the common document', () => {
    const of = (personId: string) => agreedContacts(session, personId, exampleProfiles, contacts)
    expect(of('amara')).toEqual([
      {
        exchangeId: 'x1',
        personId: 'helga',
        name: 'Helga Brandstetter',
        organisation: 'Brückenau am Fluss',
        subject: 'Stammtisch je Block',
        contact: 'helga@brueckenau.example',
      },
    ])
    expect(of('helga')).toMatchObject([{ personId: 'amara', contact: null }])
    expect([of('ole'), of('mirko'), of('katrin')]).toEqual([[], [], []])
    expect(writeOutcome(plain)).not.toContain('@')
  })

  test('EXCHANGE-2 what was ended passes nothing any more', () => {
    const ended: Event = { type: 'exchange.ended', exchangeId: 'x1' }
    const { session: later } = exampleMeetingWith(ended)
    expect(agreedContacts(later, 'amara', exampleProfiles, contacts)).toEqual([])
  })
})

function exampleMeetingWith(event: Event) {
  const played = exampleMeeting()
  played.happen(event)
  return played
}

test('OUTCOME-6 somebody who is erased has no name in it any more, what they said stays', () => {
  const index = plain.head.people.findIndex(({ name }) => name === 'Annegret Thiel')
  const without = withoutPerson(plain, index, ['Annegret Thiel'])
  expect(without.head.people[index]).toMatchObject({ name: null, organisation: null, function: null })
  expect(writeOutcome(without)).not.toContain('"Annegret Thiel"')
  expect(everyText(without)).toEqual(everyText(plain))
})

test('OUTCOME-6 nor in what a correction says of agreements, under whatever name they had', () => {
  const change = (before: string, after: string) =>
    ({ key: 'card:a', subject: 'agreement', kind: 'changed', before, after }) as const
  const told = [change('Alt · Ann (A.), Bo · 2026-12-01', 'Neu, Ann (A.)s Plan · Ann B., Bo')]
  const release = { number: 2, at: '2026-11-22T09:00:00.000Z', changes: told }
  const { release: after } = withoutPerson({ ...plain, release }, 0, ['Ann (A.)', 'Ann B.'])
  expect(after?.changes).toEqual([change('Alt · –, Bo · 2026-12-01', 'Neu, Ann (A.)s Plan · –, Bo')])
})
