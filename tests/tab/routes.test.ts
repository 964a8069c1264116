import { expect, test } from 'vitest'
import { invitationLink } from '../../tab/live/invitations.ts'
import { fragmentOf, passOf, readInvitationLink, routeOf } from '../../tab/routes.ts'

const secret = 'AbCdEfGhIjKlMnOpQrStUv'

test.each([
  ['/', { page: 'start' }],
  ['/new', { page: 'new' }],
  ['/example', { page: 'example' }],
  ['/legal', { page: 'privacy' }],
  ['/privacy', { page: 'privacy' }],
  ['/imprint', { page: 'imprint' }],
  ['/accessibility', { page: 'accessibility' }],
  ['/archive', { page: 'archive' }],
  ['/archive/abc-1', { page: 'reading', sessionId: 'abc-1' }],
  ['/archive/a/b', { page: 'notFound' }],
  ['/s/abc-1', { page: 'session', sessionId: 'abc-1' }],
  ['/s/abc-1/', { page: 'session', sessionId: 'abc-1' }],
  ['/s/abc-1/end', { page: 'end', sessionId: 'abc-1' }],
  ['/s/abc-1/outcome', { page: 'outcome', sessionId: 'abc-1' }],
  ['/s/abc-1/stage', { page: 'stage', sessionId: 'abc-1' }],
  ['/s/', { page: 'notFound' }],
  ['/s/abc/else', { page: 'notFound' }],
  ['/s/%3Cscript%3E', { page: 'notFound' }],
])('%s', (path, route) => {
  expect(routeOf(path)).toEqual(route)
})

test('an invitation link is read back from whatever it is pasted with', () => {
  const link = invitationLink('https://fallrunde.example', 's1', secret)
  for (const pasted of [link, `  ${link}\n`, `Mitmachen: ${link}. Sie brauchen kein Konto.`, `<${link}>`]) {
    expect(readInvitationLink(pasted)).toEqual({ sessionId: 's1', pass: { key: 'i', value: secret } })
  }
  expect(readInvitationLink('https://fallrunde.example/s/s1')).toEqual({ sessionId: 's1', pass: null })
  expect(readInvitationLink('Einladung')).toBeUndefined()
})

test('a fragment is a secret, a code or nothing', () => {
  for (const fragment of [`#i=${secret}`, '#c=KTR7MX']) {
    const pass = passOf(fragment)
    expect(pass && fragmentOf(pass)).toBe(fragment)
  }
  for (const fragment of ['', '#i=short', `#x=${secret}`, '#c=KTR-7MX', '#c=ktr7mx'])
    expect(passOf(fragment)).toBeNull()
  expect(readInvitationLink('https://fallrunde.example/s/s1#c=KTR7MX')?.pass).toEqual({ key: 'c', value: 'KTR7MX' })
})
