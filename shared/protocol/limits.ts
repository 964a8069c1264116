/** Every limit of the product, in one place. */
export const limits = {
  /** characters as people count them */
  name: 80,
  organisation: 120,
  /** what somebody does there, such as „Sanierungsmanagement" */
  function: 80,
  title: 120,
  topic: 500,
  /** never sent: for the text of an invitation */
  videoLink: 1_000,
  question: 500,
  /** inhabitants of a Kommune */
  population: 20_000_000,
  note: 2_000,
  summary: 20_000,
  /** lines of the Fazit, removed ones too */
  lines: 120,
  /** people named in one agreement */
  agreementPeople: 12,
  /** who else does what was agreed, in free words */
  agreementOthers: 200,
  /** what two people want to talk about */
  exchangeSubject: 200,
  /** wishes for an exchange that are open or agreed, in a session */
  exchanges: 300,
  /** texts that can be edited in one outcome, and versions of it */
  outcomeEdits: 2_500,
  outcomeVersions: 50,
  /** passes of one person that open the released outcome at a time: one in each mail, and those they asked for */
  passes: 20,
  /** how somebody wants to be reached */
  contact: 200,
  retention: {
    /** days from today on that can be chosen for the deletion; the operator's own number of days always can */
    leastDays: 3,
    mostDays: 730,
    /** the files are offered in the last days, and for so many at least before anything is deleted */
    remindDays: 14,
    offeredDays: 3,
    /** receipts of what was deleted */
    receiptDays: 3 * 365,
  },
  /** RFC 5321 */
  mailAddress: 254,
  dispatch: {
    /** mails to one person of one version, the first and those asked for again */
    copies: 5,
    /** after so many that failed for the time being a mail has failed */
    attempts: 8,
    /** before the second attempt, the third and so on; the last counts for all further ones */
    backOffSeconds: [60, 300, 900, 3_600, 7_200, 14_400],
  },
  /** people in a session; the method recommends 15 */
  people: 60,
  /** cases in a session; the method recommends 3 */
  cases: 12,
  notes: 2_000,
  queue: 60,
  minutes: { least: 30, most: 480 },
  stepSeconds: { least: 60, most: 4 * 60 * 60 },
  contributionSeconds: { least: 30, most: 900 },
  invitations: 100,
  /** one frame or body on the wire */
  frameBytes: 64 * 1024,
  commands: { burst: 20, perSecond: 5 },
  socketsPerPerson: 5,
  socketsPerSession: 500,
  /** a connection with more unread output than this is ended */
  unreadBytes: 1024 * 1024,
  ticketSeconds: 30,
  helloSeconds: 10,
  heartbeatSeconds: 30,
  moderatorsAwaySeconds: 60,
  undoSeconds: 10,
  snapshotEveryEvents: 500,
  /** a client that missed more events than this gets the whole state */
  resumeEvents: 200,
  /** new sessions from one net (an IPv4 address, an IPv6 /64) */
  creations: { most: 30, seconds: 3_600 },
  /** invitations opened and people joined, with a right secret, from one net: several rooms full of people behind one proxy */
  joins: { most: 400, seconds: 600 },
  /** outcomes sent, to all or once more to somebody, from one net */
  dispatches: { most: 60, seconds: 3_600 },
  /** released outcomes and their files read with a right pass, from one net */
  passReads: { most: 600, seconds: 600 },
  /** wrong secrets from one net, for any session */
  wrongSecretsOfNet: { most: 60, seconds: 600 },
  /** wrong secrets for one session id, from anywhere */
  wrongSecretsOfSession: { most: 120, seconds: 600 },
  /** questions to the archive from one net */
  searches: { most: 300, seconds: 60 },
  archive: {
    /** characters that are looked for */
    words: 200,
    key: 100,
    /** sessions of one's own that a browser proves at a time, and those of an account */
    seats: 20,
    sessionsOfAccount: 200,
    /** hits that can be paged through, and on one page */
    hits: 200,
    page: 20,
    similar: 5,
    themes: 12,
  },
  hosts: {
    /** of a token of Entra or a context of Zoom: both are some thousand at most */
    proofCharacters: 16_384,
    /** how far the clocks of a host and of this server may differ */
    clockSkewSeconds: 60,
    /** Entra's keys: asked for again when older, and never more often than that, for each tenant */
    keys: { freshSeconds: 600, retrySeconds: 30, timeoutMs: 5_000 },
    /** tenants whose keys are remembered at a time */
    tenants: 500,
    /** a host token; the panel has its host prove it again whenever it needs one */
    tokenSeconds: 900,
    /** host tokens that are good at a time */
    tokens: 20_000,
    /** meetings of a host in which one session is found: so many to which moderators brought it, and as many others */
    meetingsOfSession: 100,
    /** sessions that are offered to whoever opens the panel */
    listedSessions: 20,
    /** a webhook older or younger than this is not believed */
    webhookSeconds: 300,
  },
  code: {
    characters: 6,
    /** characters of what is taken for a code: somebody may type blanks and dashes */
    typed: 40,
    /** for so long after its session was closed, so that who comes late still finds the results */
    hoursAfterClose: 24,
  },
  /**
   * Wrong codes: so many are free, each is forgiven after some seconds, and each one more doubles the time for which
   * codes are refused. From one net, and from everywhere together.
   */
  wrongCodes: {
    net: { free: 10, forgivenSeconds: 60 },
    everywhere: { free: 120, forgivenSeconds: 30 },
    refusedSeconds: { first: 2, most: 900 },
    /** nets that are remembered at a time */
    nets: 10_000,
  },
} as const
