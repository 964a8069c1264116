import type { Json } from './openApiParts.ts'

type Method = 'get' | 'post' | 'patch' | 'delete'

/** A route as the OpenAPI document tells it; `body` and `answer` name schemas. */
export interface Route {
  readonly method: Method
  readonly path: string
  readonly summary: string
  /** beside those in the path */
  readonly parameters?: readonly Json[]
  readonly body?: string
  /** status and name of the schema of the answer; `null`: no content */
  readonly answer: readonly [status: number, schema: string | null]
  readonly needsToken?: boolean
}

export const session = '/api/sessions/{id}'
export const routes: readonly Route[] = [
  {
    method: 'post',
    path: '/api/sessions',
    summary: 'Make a session',
    body: 'CreateSessionBody',
    answer: [201, 'CreatedSession'],
  },
  {
    method: 'post',
    path: `${session}/invitation`,
    summary: 'Look into an invitation',
    body: 'InvitationBody',
    answer: [200, 'InvitationView'],
  },
  {
    method: 'post',
    path: `${session}/people`,
    summary: 'Join with an invitation; with a token, the same person gains the seat',
    body: 'JoinBody',
    answer: [201, 'OwnSeat'],
  },
  {
    method: 'post',
    path: '/api/code/invitation',
    summary: 'Look up a code',
    body: 'CodeBody',
    answer: [200, 'CodeView'],
  },
  {
    method: 'post',
    path: '/api/code/people',
    summary: 'Join as a participant by a code',
    body: 'JoinByCodeBody',
    answer: [201, 'JoinedByCode'],
  },
  {
    method: 'get',
    path: `${session}/code`,
    summary: 'Read the code of the session; moderators only',
    answer: [200, 'SessionCode'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${session}/code`,
    summary: 'Give the session a new code in place of the old one; moderators only',
    answer: [201, 'SessionCode'],
    needsToken: true,
  },
  {
    method: 'delete',
    path: `${session}/code`,
    summary: 'Switch the code of the session off; moderators only',
    answer: [204, null],
    needsToken: true,
  },
  {
    method: 'get',
    path: `${session}/me`,
    summary: 'Read the own profile',
    answer: [200, 'Profile'],
    needsToken: true,
  },
  {
    method: 'patch',
    path: `${session}/me`,
    summary: 'Change the own profile',
    body: 'ProfileBody',
    answer: [200, 'Profile'],
    needsToken: true,
  },
  {
    method: 'delete',
    path: `${session}/me`,
    summary: 'Erase the own profile and leave the session',
    answer: [204, null],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${session}/invitations`,
    summary: 'Make an invitation; moderators only',
    body: 'MintInvitationBody',
    answer: [201, 'MintedInvitation'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${session}/tickets`,
    summary: 'Get a ticket for one live connection',
    answer: [201, 'Ticket'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${session}/commands`,
    summary: 'Send a command',
    body: 'CommandBody',
    answer: [200, 'CommandDone'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${session}/presence`,
    summary: 'Say whether the panels on event streams are hidden',
    body: 'PresenceBody',
    answer: [204, null],
    needsToken: true,
  },
  { method: 'get', path: '/api/openapi.json', summary: 'This document', answer: [200, null] },
  { method: 'get', path: '/api/time', summary: 'The session time', answer: [200, 'ServerTime'] },
  {
    method: 'get',
    path: '/api/config',
    summary: 'What pages need to know of this server',
    answer: [200, 'PublicConfig'],
  },
  {
    method: 'get',
    path: '/api/example',
    summary: 'The example meeting, where DEMO=1',
    answer: [200, 'ExampleMeeting'],
  },
]
