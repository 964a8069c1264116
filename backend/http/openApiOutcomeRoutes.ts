import { type Route, session } from './openApiRoutes.ts'

const outcome = `${session}/outcome`

/** The routes of the outcome and of contacts. */
export const outcomeRoutes: readonly Route[] = [
  {
    method: 'get',
    path: outcome,
    summary: 'Read where the outcome stands: the draft, the newest version, what a correction would change',
    answer: [200, 'OutcomeView'],
    needsToken: true,
  },
  {
    method: 'patch',
    path: outcome,
    summary: 'Lay edits over the draft; who leads or keeps the minutes',
    body: 'OutcomeEditBody',
    answer: [200, 'OutcomeView'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${outcome}/release`,
    summary: 'Release the draft as version 1, once the session is closed; moderators only',
    body: 'OutcomeReleaseBody',
    answer: [200, 'OutcomeView'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${outcome}/correction`,
    summary: 'Release the draft as the next version, which tells what it changes; moderators only',
    body: 'OutcomeReleaseBody',
    answer: [200, 'OutcomeView'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${outcome}/sent`,
    summary: 'Say that a version was sent; moderators only',
    body: 'OutcomeSentBody',
    answer: [200, 'OutcomeView'],
    needsToken: true,
  },
  {
    method: 'get',
    path: `${outcome}/dispatch`,
    summary: 'Read how far the newest version has been sent; who leads sees everybody, others themselves',
    answer: [200, 'DispatchView'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${outcome}/dispatch`,
    summary: 'Send the newest version to all who left an address and have not got it; moderators only',
    body: 'DispatchBody',
    answer: [200, 'DispatchView'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${outcome}/dispatch/{personId}`,
    summary: 'Send the newest version once more to somebody; moderators only',
    body: 'ResendBody',
    answer: [200, 'DispatchView'],
    needsToken: true,
  },
  {
    method: 'get',
    path: `${session}/me/contacts`,
    summary: 'Read the own contact, and those of people with whom both sides have agreed to talk',
    answer: [200, 'OwnContacts'],
    needsToken: true,
  },
  {
    method: 'patch',
    path: `${session}/me/contacts`,
    summary: 'Say how one wants to be reached',
    body: 'ContactBody',
    answer: [200, 'OwnContacts'],
    needsToken: true,
  },
  {
    method: 'get',
    path: `${session}/me/address`,
    summary: 'Read the address to which the outcome is to be sent',
    answer: [200, 'OwnAddress'],
    needsToken: true,
  },
  {
    method: 'patch',
    path: `${session}/me/address`,
    summary: 'Leave an address to which the outcome is to be sent, or take it back',
    body: 'AddressBody',
    answer: [200, 'OwnAddress'],
    needsToken: true,
  },
]
