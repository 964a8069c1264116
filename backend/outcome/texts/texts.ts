import type { Aspect } from '../../../shared/method/aspects.ts'
import type { StepKind } from '../../../shared/method/phases.ts'
import type { Change, OutcomePerson } from '../../../shared/outcome/outcome.ts'
import type { GatheredLine } from '../../../shared/session/session.ts'

type Plain =
  | 'cover'
  | 'draft'
  | 'version'
  | 'topic'
  | 'date'
  | 'heldOn'
  | 'begunOn'
  | 'notHeld'
  | 'organiser'
  | 'moderation'
  | 'minutes'
  | 'keptUntil'
  | 'municipalities'
  | 'gaps'
  | 'contents'
  | 'page'
  | 'pageAlone'
  | 'edited'
  | 'summary'
  | 'noSummary'
  | 'agreements'
  | 'noAgreements'
  | 'what'
  | 'who'
  | 'until'
  | 'case'
  | 'allCases'
  | 'questions'
  | 'comparison'
  | 'comparisonCaption'
  | 'aspect'
  | 'more'
  | 'none'
  | 'caseTitle'
  | 'municipality'
  | 'population'
  | 'presentedBy'
  | 'ask'
  | 'noCards'
  | 'general'
  | 'tip'
  | 'anonymous'
  | 'erased'
  | 'support'
  | 'supportOne'
  | 'inCases'
  | 'inCase'
  | 'times'
  | 'timesCaption'
  | 'step'
  | 'planned'
  | 'actual'
  | 'leftOut'
  | 'minutesShort'
  | 'barText'
  | 'barLeftOut'
  | 'people'
  | 'name'
  | 'organisation'
  | 'role'
  | 'changes'
  | 'change'
  | 'before'
  | 'after'
  | 'logoOf'
  | 'text'
  | 'by'
  | 'answers'
  | 'supports'
  | 'agreementOf'

/** Every sentence of a document in one language. `{name}` stands for a value. */
export interface OutcomeTexts extends Readonly<Record<Plain, string>> {
  readonly lines: Readonly<Record<GatheredLine['kind'], string>>
  readonly roles: Readonly<Record<OutcomePerson['roles'][number], string>>
  readonly changeKinds: Readonly<Record<Change['kind'], string>>
  readonly subjects: Readonly<Record<Change['subject'], string>>
  readonly aspects: Readonly<Record<Aspect, string>>
  readonly steps: Readonly<Record<StepKind, string>>
  readonly sheets: Readonly<Record<'cards' | 'agreements', string>>
}

/** The text with its values in place; a value is never read as a text with places of its own. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
