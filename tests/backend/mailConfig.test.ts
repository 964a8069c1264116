import { expect, test } from 'vitest'
import { readConfig } from '../../backend/config.ts'

const problemsOf = (env: Record<string, string>) => {
  const read = readConfig(env)
  return read.ok ? [] : read.problems
}
const mailOf = (SMTP_URL: string, MAIL_FROM = 'rat@example.org') => {
  const read = readConfig({ SMTP_URL, MAIL_FROM })
  return read.ok ? read.config.mail : null
}

test('CONFIG-7: without a mail server nothing is sent; one is never without a sender, nor the other way round', () => {
  expect(readConfig({})).toMatchObject({ ok: true, config: { mail: null } })
  expect(problemsOf({ SMTP_URL: 'smtp://mail.example.org' })).toEqual([
    'MAIL_FROM is missing: mail needs a sender. Set it, or unset SMTP_URL.',
  ])
  expect(problemsOf({ MAIL_FROM: 'rat@example.org' })).toEqual([
    'SMTP_URL is missing: MAIL_FROM has no effect without it. Set it, or unset MAIL_FROM.',
  ])
})

test('CONFIG-7: a mail server is read with its port, its login and its way of encrypting', () => {
  expect(mailOf('smtp://mail.example.org')).toMatchObject({ port: 587, secure: false, login: null, isLoopback: false })
  expect(mailOf('smtps://u%40x:p%3Aw@mail.example.org/')).toMatchObject({
    port: 465,
    secure: true,
    login: { user: 'u@x', pass: 'p:w' },
  })
  expect(mailOf('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525, isLoopback: true })
  expect(mailOf('smtp://localhost:25', 'Runde im Süden <runde@süden.example>')).toMatchObject({
    from: { name: 'Runde im Süden', address: 'runde@süden.example' },
  })
})

test.each([
  'http://mail.example.org',
  'smtp://',
  'smtp://u@mail.example.org',
  'smtp://mail.example.org/x',
  'smtp://mail.example.org?x=1',
  'smtp://u:%ff@mail.example.org',
  'hunter2',
])('CONFIG-7: %s is no mail server, and is not repeated', (value) => {
  const problems = problemsOf({ SMTP_URL: value, MAIL_FROM: 'rat@example.org' })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^SMTP_URL must be such as/)
  expect(problems[0]).not.toContain('hunter2')
})

test.each([
  'Rat',
  'Rat <x>',
  'a@b.example, c@d.example',
  'x\r\nBcc: y@z.example <a@b.example>',
  'a..b@c.example',
  'a@b',
])('CONFIG-7: %j is no sender', (value) => {
  expect(problemsOf({ SMTP_URL: 'smtp://localhost', MAIL_FROM: value })).toEqual([
    'MAIL_FROM must be an address, or a name with one: Fallrunde <fallrunde@example.org>.',
  ])
})

test('CONFIG-7: a mistyped name of mail is told, and a shell’s own MAIL is left alone', () => {
  expect(problemsOf({ SMTP_HOST: 'x' })).toEqual(['SMTP_HOST is not known. Names with SMTP_: SMTP_URL.'])
  expect(readConfig({ MAIL: '/var/mail/root', MAILCHECK: '60' }).ok).toBe(true)
})
