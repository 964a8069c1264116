import type * as mini from 'zod/mini'
import * as address from '../../shared/protocol/address.ts'
import * as archive from '../../shared/protocol/archive.ts'
import * as dispatch from '../../shared/protocol/dispatch.ts'
import * as frames from '../../shared/protocol/frames.ts'
import * as hosts from '../../shared/protocol/hosts.ts'
import * as outcome from '../../shared/protocol/outcome.ts'
import * as pass from '../../shared/protocol/pass.ts'
import * as rest from '../../shared/protocol/rest.ts'
import * as retention from '../../shared/protocol/retention.ts'

/** What clients send, by the names in the OpenAPI document. */
export const inputs: Readonly<Record<string, mini.ZodMiniType>> = {
  CreateSessionBody: rest.createSessionBody,
  InvitationBody: rest.invitationBody,
  JoinBody: rest.joinBody,
  CodeBody: rest.codeBody,
  JoinByCodeBody: rest.joinByCodeBody,
  TeamsProofBody: hosts.teamsProofBody,
  ZoomProofBody: hosts.zoomProofBody,
  EnterBody: hosts.enterBody,
  ProfileBody: rest.profileBody,
  MintInvitationBody: rest.mintInvitationBody,
  CommandBody: rest.commandBody,
  PresenceBody: rest.presenceBody,
  OutcomeEditBody: outcome.outcomeEditBody,
  OutcomeReleaseBody: outcome.outcomeReleaseBody,
  OutcomeSentBody: outcome.outcomeSentBody,
  ContactBody: outcome.contactBody,
  RetentionBody: retention.retentionBody,
  DeletionBody: retention.deletionBody,
  AddressBody: address.addressBody,
  DispatchBody: dispatch.dispatchBody,
  ResendBody: dispatch.resendBody,
  VisibilityBody: archive.visibilityBody,
  ArchiveSearchBody: archive.archiveSearchBody,
  ArchiveObstaclesBody: archive.archiveObstaclesBody,
  ArchiveReadBody: archive.archiveReadBody,
  ArchiveSimilarBody: archive.archiveSimilarBody,
  ClientFrame: frames.clientFrame,
}

/** What the server answers and sends. */
export const outputs: Readonly<Record<string, mini.ZodMiniType>> = {
  CreatedSession: rest.createdSession,
  InvitationView: rest.invitationView,
  OwnSeat: rest.ownSeat,
  CodeView: rest.codeView,
  JoinedByCode: rest.joinedByCode,
  SessionCode: rest.sessionCode,
  HostToken: hosts.hostToken,
  HostSessions: hosts.hostSessions,
  Profile: frames.profile,
  MintedInvitation: rest.mintedInvitation,
  Ticket: rest.ticket,
  CommandDone: rest.commandDone,
  ServerTime: rest.serverTime,
  PublicConfig: rest.publicConfig,
  ExampleMeeting: rest.exampleMeeting,
  OutcomeView: outcome.outcomeView,
  MintedPass: pass.mintedPass,
  PassView: pass.passView,
  OwnContacts: outcome.ownContacts,
  RetentionView: retention.retentionView,
  Receipt: retention.receipt,
  ReceiptAnswer: retention.receiptAnswer,
  OwnAddress: address.ownAddress,
  DispatchView: dispatch.dispatchView,
  VisibilityView: archive.visibilityView,
  ArchiveFound: archive.archiveFound,
  ArchiveSimilar: archive.archiveSimilar,
  ArchiveObstacles: archive.archiveObstacles,
  ArchiveOutcome: archive.archiveOutcome,
  Problem: hosts.hostProblem,
  ServerFrame: frames.serverFrame,
}
