import * as z from 'zod/mini'
import { createKept } from '../parts/kept.ts'

/** Whether single characters act as shortcuts. */
export const shortcutsChoice = createKept('fallrunde.shortcuts', z.boolean(), true)
/** Whether a tone sounds at 1:00 and at 0:00. */
export const soundChoice = createKept('fallrunde.sound', z.boolean(), false)
/** The first-use hints that were put away. */
export const hintsPutAway = createKept('fallrunde.hints', z.array(z.string()), [])
