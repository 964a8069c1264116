import { expect, test } from 'vitest'
import { invitationLink } from '../../tab/live/invitations.ts'
import { readInvitationLink, routeOf, secretOf } from '../../tab/router.ts'

const secret = 'AbCdEfGhIjKlMnOpQrStUv'

test.each([
  ['/', { page: 'start' }],
  ['/example', { page: 'example' }],
  ['/legal', { page: 'legal' }],
  ['/s/abc-1', { page: 'session', sessionId: 'abc-1' }],
  ['/s/abc-1/', { page: 'session', sessionId: 'abc-1' }],
  ['/s/abc-1/end', { page: 'end', sessionId: 'abc-1' }],
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
    expect(readInvitationLink(pasted)).toEqual({ sessionId: 's1', secret })
  }
  expect(readInvitationLink('https://fallrunde.example/s/s1')).toEqual({ sessionId: 's1', secret: null })
  expect(readInvitationLink('Einladung')).toBeUndefined()
})

test('a fragment that is no secret is none', () => {
  expect(secretOf(`#i=${secret}`)).toBe(secret)
  expect(secretOf('#i=short')).toBeNull()
  expect(secretOf(`#x=${secret}`)).toBeNull()
})
