/**
 * The numbers of the Arbeitshilfe „Virtuelle kollegiale Fallberatung". Times are minutes unless the name says seconds.
 * Recommendations inform and never block; only the five minutes of a talk are fixed.
 */
export const totalMinutes = { least: 150, most: 210 } as const
export const discussionMinutes = { least: 60, most: 120 } as const
export const casesBlockMinutes = { least: 20, most: 30 } as const
export const welcomeMinutes = 10
export const impulseMinutes = 20
export const impulseQuestionsMinutes = 10
export const breakMinutes = 10
export const summaryMinutes = 10
export const caseQuestionsMinutes = 4
export const talkSeconds = 300
export const talkSlides = 5
export const recommendedCases = 3
export const recommendedParticipants = 15
/** what the draft of the Fazit takes: „zwei bis drei Tipps je Fall" */
export const summaryTipsEachCase = 3
export const summarySupportedCards = 5

/** A step is never planned or cut shorter than this (seconds). */
export const shortestStepSeconds = 60
