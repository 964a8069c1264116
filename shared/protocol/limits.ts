/** Every limit of the product, in one place. */
export const limits = {
  /** characters as people count them */
  name: 80,
  organisation: 120,
  title: 120,
  topic: 500,
  question: 500,
  note: 2_000,
  summary: 20_000,
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
  /** wrong secrets from one net, for any session */
  wrongSecretsOfNet: { most: 60, seconds: 600 },
  /** wrong secrets for one session id, from anywhere */
  wrongSecretsOfSession: { most: 120, seconds: 600 },
} as const
