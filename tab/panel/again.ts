import type { Command } from '../../shared/session/commands.ts'

/** How long (ms) a press may still be the second one of a double. */
const doubleMs = 1_000

interface Done {
  readonly command: Command
  readonly at: number
}

/** Whether a command is the one that was just done: what a double press asks for twice, and gets refused the second time. */
export function isAgain(done: Done | null, command: Command, now: number): boolean {
  return done !== null && now - done.at < doubleMs && JSON.stringify(done.command) === JSON.stringify(command)
}
