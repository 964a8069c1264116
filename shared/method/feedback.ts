/** What is asked at the end, each to be answered from 1 (no) to 4 (yes). */
export const feedbackQuestions = ['helped', 'heard', 'again'] as const
export type FeedbackQuestion = (typeof feedbackQuestions)[number]

/** Fewer answers than this are not shown: of two, each of the two would know the other's. */
export const feedbackShownFrom = 3
