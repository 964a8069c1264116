import { beforeEach, expect, test } from 'vitest'
import { keepTabInvitation, tabInvitation } from '../../tab/host/tabInvitation.ts'

const secret = 'k'.repeat(32)
const tab = { sessionId: 'AAAAAAAAAAAAAAAAAAAAAA', secret }
const path = `/s/${tab.sessionId}`

beforeEach(() => keepTabInvitation(path, `#i=${secret}`))

test('TAB-1: the invitation in the address of a tab is known as long as the tab is open, also when it is loaded again', () => {
  expect(tabInvitation()).toEqual(tab)
  keepTabInvitation(path, '')
  keepTabInvitation('/teams', '')
  expect(tabInvitation()).toEqual(tab)
})

test('TAB-2: the tab of another meeting in the same window has another one', () => {
  keepTabInvitation('/s/BBBBBBBBBBBBBBBBBBBBBB', `#i=${'m'.repeat(32)}`)
  expect(tabInvitation()).toEqual({ sessionId: 'BBBBBBBBBBBBBBBBBBBBBB', secret: 'm'.repeat(32) })
})

test('TAB-3: a tab with a code, and one that is being set up, have none: what another meeting left proves nothing there', () => {
  keepTabInvitation('/s/BBBBBBBBBBBBBBBBBBBBBB', '#c=KTR7MX')
  expect(tabInvitation()).toBeUndefined()
  keepTabInvitation(path, `#i=${secret}`)
  keepTabInvitation('/teams/config', '')
  expect(tabInvitation()).toBeUndefined()
})
