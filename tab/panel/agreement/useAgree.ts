import { keepsMinutes } from '../../../shared/session/decision.ts'
import { newId } from '../../live/newId.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { type TypedTerms, termsTyped } from './typedTerms.ts'

interface Drawn {
  readonly sourceId: string | null
  readonly caseId: string | null
  readonly text: string
  readonly terms: TypedTerms
}

/** Notes an agreement; where who keeps the minutes does so and the Fazit is gathered, it stands there at once. */
export function useAgree(): (drawn: Drawn) => boolean {
  const { t } = useTexts('closing')
  const { session, me, act } = usePanel()
  return ({ sourceId, caseId, text, terms }) => {
    const noteId = newId()
    const gather =
      keepsMinutes(session, me) && session.closing.lines.length > 0 ? [{ type: 'closing.gather' as const }] : []
    const done = act(
      { type: 'agreement.add', noteId, sourceId, caseId, text: text.trim(), ...termsTyped(terms) },
      { text: t('agreement.added'), commands: [{ type: 'note.delete', noteId }, ...gather] },
    )
    if (done) for (const command of gather) act(command)
    return done
  }
}
