import { type Address, type OwnAddress, ownAddress } from '../../../shared/protocol/address.ts'
import { type DispatchView, dispatchView } from '../../../shared/protocol/dispatch.ts'
import { ask } from '../../live/browserRequests.ts'
import { type Answer, post, sessionPath } from '../../live/requests.ts'
import type { Language } from '../../text/language.ts'

/** Whose session it is, and how they prove it. */
export interface Access {
  readonly sessionId: string
  readonly token: string
}

const of = ({ sessionId }: Access) => sessionPath(sessionId)

/** The routes of sending, beside those of the panel: they load with the page that needs them. */
export const dispatchApi = {
  read: (access: Access, language: Language): Promise<Answer<DispatchView>> =>
    ask(`${of(access)}/outcome/dispatch?language=${language}`, dispatchView, { token: access.token }),
  send: (access: Access, version: number): Promise<Answer<DispatchView>> =>
    ask(`${of(access)}/outcome/dispatch`, dispatchView, post({ version }, access.token)),
  resend: (access: Access, personId: string, body: { version: number; whileCopy: number }) =>
    ask(`${of(access)}/outcome/dispatch/${encodeURIComponent(personId)}`, dispatchView, post(body, access.token)),
  address: (access: Access): Promise<Answer<OwnAddress>> =>
    ask(`${of(access)}/me/address`, ownAddress, { token: access.token }),
  leaveAddress: (access: Access, address: Address | null): Promise<Answer<OwnAddress>> =>
    ask(`${of(access)}/me/address`, ownAddress, { method: 'PATCH', token: access.token, body: { address } }),
}
