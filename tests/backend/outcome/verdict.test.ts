import { expect, test } from 'vitest'
import { mimeOf } from '../../../backend/outcome/dispatch/mime.ts'
import { verdictOf } from '../../../backend/outcome/dispatch/verdict.ts'
import { readMail } from '../support/readMail.ts'

test.each([
  ['no connection', { code: 'ECONNECTION', command: 'CONN' }, false, 'waiting', 'connection'],
  ['a break before the end', { code: 'ECONNECTION', command: 'CONN' }, false, 'waiting', 'connection'],
  ['a break after it', { code: 'ECONNECTION', command: 'CONN' }, true, 'unconfirmed', 'unanswered'],
  ['silence after it', { code: 'ETIMEDOUT', command: 'CONN' }, true, 'unconfirmed', 'unanswered'],
  ['no address for now', { responseCode: 450, command: 'RCPT TO' }, false, 'waiting', 'later'],
  ['no address', { responseCode: 550, command: 'RCPT TO' }, false, 'refused', 'address'],
  ['no mail for now', { responseCode: 452, command: 'DATA' }, true, 'waiting', 'later'],
  ['no mail', { responseCode: 554, command: 'DATA' }, true, 'refused', 'message'],
  ['no sender', { responseCode: 553, command: 'MAIL FROM' }, false, 'failed', 'sender'],
  ['nobody from here', { responseCode: 554, command: 'CONN' }, false, 'failed', 'sender'],
  ['a wrong login', { responseCode: 535, command: 'AUTH PLAIN' }, false, 'failed', 'login'],
  ['a login that is not offered', { code: 'EAUTH' }, false, 'failed', 'login'],
  ['anything else', 'x', false, 'waiting', 'connection'],
] as const)('DISPATCH-4: %s', (_name, error, ended, state, fault) => {
  expect(verdictOf(error, ended)).toEqual({ state, fault })
})

test('DISPATCH-3: what people wrote is a text in the head of a mail, whatever it looks like', async () => {
  const hostile = '"Bo" <bo@evil.example>, Ü\r\nBcc: all@evil.example'
  const bytes = await mimeOf({
    from: { name: 'Runde, im „Süden"', address: 'runde@example.org' },
    to: { name: hostile, address: 'bo@kommune.example' },
    subject: `Wärme 🏘️ ${hostile}`,
    text: '.\r\n.\r\nQUIT\r\n',
    messageId: '<1@example.org>',
    at: Date.UTC(2026, 2, 9),
    language: 'de',
    version: 1,
    pdf: new Uint8Array([37, 80, 68, 70]),
  })
  const { headers, subject, text, pdf } = readMail(bytes)
  expect([...headers.keys()].toSorted()).toEqual([
    ...['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'message-id', 'mime-version'],
    ...['subject', 'to'],
  ])
  expect(headers.get('to')).toMatch(/^[^<>]*<bo@kommune\.example>$/)
  expect(headers.get('message-id')).toBe('<1@example.org>')
  expect(subject).toMatch(/^Wärme 🏘️ "Bo" <bo@evil\.example>, Ü\s+Bcc: all@evil\.example$/)
  expect([text, pdf.toString()]).toEqual(['.\n.\nQUIT\n', '%PDF'])
})
