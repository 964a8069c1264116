import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ArchiveStore, Reader } from '../../../backend/store/archiveStore.ts'
import type { Storage } from '../../../backend/store/eventStore.ts'
import { writeOutcome } from '../../../shared/outcome/outcomeText.ts'
import type { Filters } from '../../../shared/protocol/archive.ts'
import { outcomeWith } from '../archive/outcomes.ts'
import { sessionRecord, versionRecord } from './logs.ts'

const all: Filters = { aspect: null, size: null, year: null }
const stranger: Reader = { own: [], scope: 'participants' }
const member: Reader = { own: [], scope: 'everyone' }
const organiser: Reader = { own: [], scope: 'organiser' }
const own = (...ids: readonly string[]): Reader => ({ own: ids, scope: 'participants' })

/** What any store must do to find released outcomes again. `open` makes an empty store. */
export function archiveContract(name: string, open: () => Promise<Storage>): void {
  let storage: Storage
  let archive: ArchiveStore

  beforeEach(async () => {
    storage = await open()
    archive = storage.archive
    for (const id of ['s', 't']) await storage.events.create(sessionRecord(id), [])
  })
  afterEach(() => storage.close())

  async function release(id: string, given: Parameters<typeof outcomeWith>[0], number = 1): Promise<void> {
    const document = writeOutcome(outcomeWith(given))
    expect(await storage.outcomes.addVersion({ ...versionRecord(id, number), document })).toBe(true)
  }
  const card = (key: string, text: string) => ({ key, text })
  const find = async (words: string, reader = own('s', 't'), filters: Partial<Filters> = {}) =>
    (await archive.search(words, { ...all, ...filters }, reader, 20)).map(({ key }) => key)
  const oneCase = (...texts: readonly string[]) => ({
    cases: [{ cards: texts.map((text, index) => card(`card:${index + 1}`, text)) }],
  })

  describe(`ARCHIVE-3, ${name}: the archive finds`, () => {
    it('cases, cards, tips and agreements of the newest released version, each with its place', async () => {
      const cards = [{ ...card('card:1', 'Streubesitz'), tips: [card('card:2', 'Sprechstunde im Treppenhaus')] }]
      const cases = [{ cards, question: 'Wer zahlt den Netzausbau?', quarter: 'Brückenfeld' }]
      await release('s', { cases, agreements: [card('card:3', 'Gemeinsame Ausschreibung')] })
      expect(await find('Netzausbau')).toEqual(['case:1'])
      expect(await find('Sprechstunde')).toEqual(['card:2'])
      expect(await find('Ausschreibung')).toEqual(['card:3'])
      expect(await find('Streubesitz')).toEqual(['card:1', 'card:2'])
      const [first] = await archive.search('Streubesitz', all, own('s'), 9)
      expect(first).toMatchObject({
        sessionId: 's',
        kind: 'card',
        aspect: 'obstacle',
        place: 1,
        quarter: 'Brückenfeld',
      })
      expect(first).toMatchObject({ title: 'Quartiere im Dialog', year: 2025, population: 48_000, text: 'Streubesitz' })
    })

    it('what is meant, however it is written', async () => {
      const ways = [
        ['a beginning', 'Denkm', 'Denkmalschutz im Ortskern'],
        ['another inflection', 'Sanierungen', 'Die Sanierung ist teuer'],
        ['an umlaut written otherwise', 'waermenetz', 'Ein Wärmenetz für alle'],
        ['an umlaut without its dots', 'Warmenetz', 'Ein Wärmenetz für alle'],
        ['a sharp s', 'Strasse', 'Die Straße ist aufgerissen'],
        ['a part of a compound', 'Sanierung', 'Das Quartierssanierungskonzept fehlt'],
        ['the halves of a compound', 'Wärmenetzausbau', 'Der Ausbau des Wärmenetzes stockt'],
        ['one wrong letter', 'Denkmalschuz', 'Denkmalschutz im Ortskern'],
        ['two neighbours swapped', 'Wärmentez', 'Ein Wärmenetz für alle'],
        ['a wrong letter in a part', 'Sanirung', 'Das Quartierssanierungskonzept fehlt'],
        ['a whole question', 'Wie erreichen wir den Streubesitz?', 'Streubesitz: niemand antwortet'],
      ] as const
      const results: string[] = []
      for (const [index, [way, typed, text]] of ways.entries()) {
        await release('s', oneCase('Etwas ganz anderes', text), index + 1)
        results.push(`${way}: ${await find(typed)}`)
      }
      expect(results).toEqual(ways.map(([way]) => `${way}: card:2`))
    })

    it('the word itself before parts of words, and both before what is spelt alike', async () => {
      await release('s', oneCase('Sanirung', 'Quartierssanierungskonzept', 'Sanierung'))
      expect(await find('Sanierung')).toEqual(['card:3', 'card:2'])
    })

    it('nothing where nothing is meant, and the newest cases where nothing is typed', async () => {
      await release('s', { ...oneCase('Wärmenetz'), closedAt: '2024-05-12T14:00:00.000Z' })
      await release('t', oneCase('Denkmalschutz'))
      expect(await find('Xylophon')).toEqual([])
      expect(await find('" OR * NEAR( -')).toEqual([])
      const newest = await archive.search('', all, own('s', 't'), 9)
      expect(newest.map(({ sessionId, key }) => [sessionId, key])).toEqual([
        ['t', 'case:1'],
        ['s', 'case:1'],
      ])
    })

    it('what the filters leave: aspect, size of the municipality, year', async () => {
      const goal = { ...card('card:1', 'Wärme für alle'), aspect: 'goal' as const }
      await release('s', { cases: [{ population: 4_000, cards: [goal, card('card:2', 'Wärme ist teuer')] }] })
      const old = { closedAt: '2023-05-12T14:00:00.000Z' }
      await release('t', { ...old, cases: [{ population: 300_000, cards: [card('card:3', 'Wärme fehlt')] }] })
      const found = async (filters: Partial<Filters>) => (await find('Wärme', own('s', 't'), filters)).toSorted()
      expect(await found({ aspect: 'goal' })).toEqual(['card:1'])
      expect(await found({ size: 'rural' })).toEqual(['card:1', 'card:2'])
      expect(await found({ size: 'large' })).toEqual(['card:3'])
      expect(await found({ year: 2023, aspect: 'obstacle' })).toEqual(['card:3'])
      expect(await found({ year: 2023, size: 'rural' })).toEqual([])
      expect(await archive.kept(own('s', 't'))).toEqual({ sessions: 2, cases: 2, years: [2025, 2023] })
    })

    it('similar cases by what is said in them, without those of places', async () => {
      const cards = [card('card:1', 'Denkmalschutz verbietet Photovoltaik auf dem Dach')]
      await release('s', {
        cases: [{ cards, municipality: 'Lindenau' }, { cards: [card('card:2', 'Fachkräfte fehlen')] }],
      })
      await release('t', {
        cases: [{ cards: [card('card:3', 'Lindenau')] }, { cards: [card('card:4', 'Photovoltaik und Denkmalschutz')] }],
      })
      const similar = await archive.similar('s', 1, own('s', 't'), 3)
      expect(similar.map(({ sessionId, place }) => [sessionId, place])).toEqual([['t', 2]])
      expect([...(similar[0]?.shared ?? [])].sort()).toEqual(['Denkmalschutz', 'Photovoltaik'])
      expect(await archive.similar('s', 1, own('s'), 3)).toEqual([])
      expect(await archive.similar('s', 9, own('s', 't'), 3)).toEqual([])
    })

    it('obstacles with the case they are of', async () => {
      const goal = { ...card('card:1', 'Wärme'), aspect: 'goal' as const }
      await release('s', { cases: [{ cards: [goal, card('card:2', 'Streubesitz')] }] })
      expect(await archive.obstacles(all, own('s'))).toEqual([{ sessionId: 's', place: 1, text: 'Streubesitz' }])
      expect(await archive.obstacles({ ...all, year: 2001 }, own('s'))).toEqual([])
    })
  })

  describe(`${name}: the archive shows nobody what they may not see`, () => {
    const seen = async (reader: Reader) => [
      (await find('Streubesitz', reader)).length,
      (await find('Streubesitt', reader)).length,
      (await find('', reader)).length,
      (await archive.obstacles(all, reader)).length,
      (await archive.similar('t', 1, { ...reader, own: [...reader.own, 't'] }, 9)).length,
      (await archive.kept(reader)).sessions,
      Number(await archive.mayRead('s', reader)),
    ]
    const nothing = [0, 0, 0, 0, 0, 0, 0]
    const everything = [1, 1, 1, 1, 1, 1, 1]

    it('to whom it is opened: participants, the organiser, everybody with access', async () => {
      await release('s', oneCase('Streubesitz'))
      await release('t', oneCase('Streubesitz'))
      expect(await archive.visibility('s')).toBe('participants')
      for (const [visibility, toMembers, toOrganiser] of [
        ['participants', nothing, nothing],
        ['organiser', nothing, everything],
        ['everyone', everything, everything],
      ] as const) {
        await archive.setVisibility('s', visibility)
        expect(await archive.visibility('s')).toBe(visibility)
        const results = [await seen(stranger), await seen(member), await seen(organiser), await seen(own('s'))]
        expect(results, visibility).toEqual([nothing, toMembers, toOrganiser, everything])
      }
      await archive.setVisibility('s', 'participants')
      expect(await find('Streubesitz', organiser)).toEqual([])
    })

    it('example meetings are for who is in them, whatever is chosen', async () => {
      await storage.events.create(sessionRecord('e', { example: true }), [])
      await release('e', oneCase('Streubesitz'))
      await archive.setVisibility('e', 'everyone')
      expect(await find('Streubesitz', organiser)).toEqual([])
      expect(await find('Streubesitz', own('e'))).toEqual(['card:1'])
    })

    it('what others have does not change what one finds: a misspelt word is still understood', async () => {
      await release('s', oneCase('Denkmalschutz'))
      await release('t', oneCase('Denkmalschuz'))
      expect(await find('Denkmalschuz', own('s'))).toEqual(['card:1'])
    })

    it('no name is found', async () => {
      await release('s', { ...oneCase('Streubesitz'), people: ['Ada Lindwurm'] })
      expect(await find('Lindwurm')).toEqual([])
    })
  })

  describe(`${name}: the archive follows`, () => {
    it('a correction', async () => {
      await release('s', oneCase('Streubesitz'))
      await release('s', oneCase('Eigentümer'), 2)
      expect(await find('Streubesitz')).toEqual([])
      expect(await find('Eigentümer')).toEqual(['card:1'])
      expect(await archive.kept(own('s'))).toMatchObject({ sessions: 1, cases: 1 })
    })

    it('the deletion of a session, with what was chosen for it', async () => {
      await release('s', oneCase('Streubesitz'))
      await archive.setVisibility('s', 'everyone')
      expect(await find('Streubesitz')).toEqual(['card:1'])
      await storage.events.purge('s')
      await storage.events.create(sessionRecord('s'), [])
      expect(await archive.visibility('s')).toBe('participants')
      expect(await find('Streubesitz')).toEqual([])
      expect(await find('Streubesit')).toEqual([])
      expect(await archive.mayRead('s', own('s'))).toBe(false)
      await expect(archive.setVisibility('nowhere', 'everyone')).rejects.toThrow()
    })
  })
}
