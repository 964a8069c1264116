/** What a card is about. The order is the order of the comparison in the discussion. */
export const aspects = [
  'goal',
  'obstacle',
  'conflict',
  'approach',
  'potential',
  'tip',
  'question',
  'agreement',
] as const
export type Aspect = (typeof aspects)[number]

/** The aspects a presenter answers beforehand, in the order of the five slides. */
export const caseSheetAspects = ['goal', 'obstacle', 'conflict', 'approach', 'potential', 'question'] as const
