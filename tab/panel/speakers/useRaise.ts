import { currentStep } from '../../../shared/session/clock.ts'
import type { EntryKind, Session } from '../../../shared/session/session.ts'
import { speakingOrder } from '../../../shared/session/speakers.ts'
import { newId } from '../../live/newId.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

/** The kind that one most likely means now; it can be changed afterwards. */
function likelyKind(session: Session): EntryKind {
  if (!session.speakers.open) return 'procedure'
  const kind = currentStep(session)?.kind
  return kind === 'caseTalk' || kind === 'caseQuestions' || kind === 'impulseQuestions' ? 'question' : 'contribution'
}

/** The own place on the Redeliste and what one can do about it. */
export function useRaise() {
  const { t } = useTexts('aids')
  const { t: panel } = useTexts('panel')
  const { t: common } = useTexts()
  const { session, me, act } = usePanel()
  const order = speakingOrder(session.speakers)
  const place = order.findIndex((entry) => entry.personId === me)
  const own = order[place]
  const { open, current } = session.speakers
  return {
    own,
    /** 1 is next; 0 where one is not on the list */
    place: place + 1,
    /** what a press does: a closed list takes Zum Verfahren only, which goes before everybody else */
    raiseWord: panel(open ? 'speakers.raise' : 'speakers.raiseProcedure'),
    raiseShort: open ? panel('speakers.raise') : common('entryKinds.procedure'),
    /** asking for the floor is the usual thing: not while one has it, nor on a closed list */
    pressing: open && current?.personId !== me,
    raise: () => act({ type: 'speakers.raise', entryId: newId(), kind: likelyKind(session), personId: null }),
    changeKind: (kind: EntryKind) => own && act({ type: 'speakers.changeKind', entryId: own.id, kind }),
    defer: () => own && act({ type: 'speakers.defer', entryId: own.id }),
    withdraw() {
      if (!own) return
      const again = { type: 'speakers.raise' as const, entryId: newId(), kind: own.kind, personId: null }
      act({ type: 'speakers.withdraw', entryId: own.id }, { text: t('undo.withdrawn'), commands: [again] })
    },
  }
}
