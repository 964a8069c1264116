/** The phases of the source, in its order. „break" is offered because the sums of the source leave it open. */
const phases = ['welcome', 'impulse', 'cases', 'break', 'discussion', 'summary'] as const
export type Phase = (typeof phases)[number]

/** The smallest timed units. A case has two of them, a talk and its questions. */
export const stepKinds = [
  'welcome',
  'impulse',
  'impulseQuestions',
  'caseTalk',
  'caseQuestions',
  'break',
  'discussion',
  'summary',
] as const
export type StepKind = (typeof stepKinds)[number]

const phaseByKind: Record<StepKind, Phase> = {
  welcome: 'welcome',
  impulse: 'impulse',
  impulseQuestions: 'impulse',
  caseTalk: 'cases',
  caseQuestions: 'cases',
  break: 'break',
  discussion: 'discussion',
  summary: 'summary',
}

/** The phase of the agenda that a step belongs to. */
export function phaseOf(kind: StepKind): Phase {
  return phaseByKind[kind]
}
