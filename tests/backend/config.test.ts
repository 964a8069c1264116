import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../backend/config.ts'

function problemsOf(env: Record<string, string>): readonly string[] {
  const read = readConfig(env)
  return read.ok ? [] : read.problems
}

test('CONFIG-1: without any setting it serves this machine only, with the example', () => {
  const read = readConfig({ PATH: '/bin', HOME: '/root', HOSTNAME: 'x', ORGANISER_NAME: '' })
  expect(read).toMatchObject({
    ok: true,
    config: { port: 3978, host: '127.0.0.1', publicUrl: null, retentionDays: 90, demo: true, organiserName: null },
  })
})

test('CONFIG-2: a public address opens it to all and leaves the example out', () => {
  const read = readConfig({ PUBLIC_URL: 'https://runde.example.org/' })
  expect(read).toMatchObject({
    ok: true,
    config: { host: '0.0.0.0', publicUrl: 'https://runde.example.org', demo: false, logLevel: 'info' },
  })
})

test('CONFIG-3: all faults are told at once, each with its name and what is allowed', () => {
  const problems = problemsOf({ PORT: '99999', LOG_LEVEL: 'loud', DEMO: 'yes', RETENTION_DAYS: '0', PUBLIC_URL: 'x' })
  expect(problems).toEqual([
    'PORT must be a whole number from 0 to 65535.',
    'PUBLIC_URL must be an origin such as https://fallrunde.example.org, without a path or a password.',
    'RETENTION_DAYS must be a whole number from 1 to 3650.',
    'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
    'DEMO must be 0 or 1.',
  ])
})

test.each([
  ['PRT', 'PORT'],
  ['PROT', 'PORT'],
  ['HOSTS', 'HOST'],
  ['PUBLIC_URI', 'PUBLIC_URL'],
  ['RETENTION_DAY', 'RETENTION_DAYS'],
  ['DEM', 'DEMO'],
  ['port', 'PORT'],
  ['FALLRUNDE_PORT', 'PORT'],
])('CONFIG-4: %s is taken for a mistyped %s', (name, meant) => {
  expect(problemsOf({ [name]: '1' })).toEqual([`${name} is not known. Did you mean ${meant}?`])
})

test('CONFIG-4: a name that can only be meant for us is refused, one that others may use is not', () => {
  expect(problemsOf({ FALLRUNDE_FAX: '1' })).toEqual(['FALLRUNDE_FAX is not known: no name begins with FALLRUNDE_.'])
  expect(problemsOf({ RETENTION: '1' })).toEqual([
    'RETENTION is not known. Names with RETENTION_: RETENTION_DAYS, RETENTION_CONTACT_DAYS.',
  ])
  expect(readConfig({ DATA: '1', PUBLIC: '1', BASE_URL: '1' }).ok).toBe(true)
})

test('CONFIG-4: an unknown name with one of our beginnings is refused', () => {
  expect(problemsOf({ ORGANISER_FAX: '1' })).toEqual([
    'ORGANISER_FAX is not known. Names with ORGANISER_: ORGANISER_NAME, ORGANISER_CONTACT, ORGANISER_COLOUR, ORGANISER_LOGO, ORGANISER_KEY.',
  ])
})

test('CONFIG-5: what this version cannot serve is refused, and no value is ever repeated', () => {
  const problems = problemsOf({
    DATABASE_URL: 'postgres://u:hunter2@db',
    SMTP_URL: 'hunter2',
    MAIL_FROM: 'hunter2',
    CREATE: 'sso',
    PUBLIC_URL: 'https://u:hunter2@runde.example.org',
  })
  expect(problems).toHaveLength(5)
  expect(problems.join(' ')).not.toContain('hunter2')
  expect(problems).toContain('DATABASE_URL has no effect in this version: unset it.')
})

test('CONFIG-6: colour and logo of documents are what a document can show', () => {
  const logo = join(import.meta.dirname, '../../docs/panel.png')
  const read = readConfig({ ORGANISER_COLOUR: '#7A0019', ORGANISER_LOGO: logo })
  expect(read).toMatchObject({ ok: true, config: { organiserColour: '#7a0019' } })
  expect(
    read.ok &&
      Buffer.from(read.config.organiserLogo ?? [])
        .subarray(1, 4)
        .toString(),
  ).toBe('PNG')
  expect(problemsOf({ ORGANISER_COLOUR: '#ffcc00', ORGANISER_LOGO: '/nowhere/logo.png' })).toEqual([
    'ORGANISER_COLOUR must be dark enough to be read on white (contrast 4.5 to 1).',
    'ORGANISER_LOGO must be the path of a PNG of at most 500 KB that can be read.',
  ])
  expect(problemsOf({ ORGANISER_COLOUR: 'red' })).toEqual(['ORGANISER_COLOUR must be a colour such as #0f548c.'])
  expect(problemsOf({ ORGANISER_LOGO: import.meta.filename })).toHaveLength(1)
})
