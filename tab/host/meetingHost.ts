import type { HostName } from '../../shared/protocol/hosts.ts'

export type HostTheme = 'light' | 'dark' | 'contrast'

/** Where a tab of Teams leads. */
export interface TabSettings {
  readonly title: string
  readonly address: string
  readonly sessionId: string
}

export interface PhaseTimer {
  readonly text: string
  /** seconds left, never below 0 */
  readonly seconds: number
  readonly running: boolean
}

/**
 * The program in which the tab is open, as all else in the tab knows it. What a host cannot do is `undefined`, and there is
 * no button for it. Whatever is called never throws and never rejects.
 */
export interface MeetingHost {
  readonly name: HostName | 'browser'
  /** the same host with all it can do, where it was slow to say so; never rejects */
  readonly grown?: Promise<MeetingHost>
  /** this page is the stage of a meeting, in a frame that everybody there sees for themselves */
  readonly onStage: boolean
  /** BCP 47, `null`: as the browser says */
  readonly locale: string | null
  /** a claim, to fill the form with */
  readonly personName: string | null
  /** The theme of the host, `undefined` where it follows the system. */
  readonly theme?: { now(): HostTheme; onChange(listener: () => void): () => void }
  /**
   * What the host proves of whoever sits here, for the server to read: a token of Teams, an app context of Zoom; `null`
   * where it proves nothing. May ask the person for their consent.
   */
  readonly prove?: () => Promise<string | null>
  /** What tells this meeting from another, `null` where it is not said: a claim, by which an older proof is not used here. */
  readonly meetingId?: () => Promise<string | null>
  /** Calls when what was proved may have changed: somebody became host, or moved to a breakout room. */
  readonly onStanding?: (listener: () => void) => void
  readonly stage?: {
    /** Shows a page of ours to all in the meeting; resolves with whether it does. */
    show(address: string): Promise<boolean>
    hide(): Promise<void>
    /** `here`: it is this page that all see; `frame`: a frame of its own */
    readonly shows: 'here' | 'frame'
  }
  readonly openLink?: (address: string) => void
  readonly notify?: (title: string, text: string) => void
  /** Asks all in the meeting to open the panel; resolves with whether they were asked. */
  readonly inviteAll?: () => Promise<boolean>
  /** A timer that the host itself draws for all; `null` takes it away. */
  readonly showTimer?: (timer: PhaseTimer | null) => void
  /** What the tab that is being set up shall lead to; `null`: nothing yet. */
  readonly setUpTab?: (settings: TabSettings | null) => void
}
