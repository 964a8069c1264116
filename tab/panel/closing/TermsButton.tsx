import { CalendarPersonRegular } from '@fluentui/react-icons/svg/calendar-person'
import type { Note } from '../../../shared/session/session.ts'
import { useMayEdit } from '../../live/useLive.ts'
import { inShort } from '../../parts/inShort.ts'
import { SmallButton } from '../../parts/SmallButton.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelActions, useStanding } from '../panelContext.ts'

/** Says who does what was agreed and until when; nothing after the end, and for who may not edit the card. */
export function TermsButton({ note }: { readonly note: Note }) {
  const { t } = useTexts('closing')
  const { ask } = usePanelActions()
  const { over } = useStanding()
  const mayEdit = useMayEdit(note)
  if (over || !mayEdit || note.deleted) return null
  const label = t('agreement.editTerms', { text: inShort(note.text) })
  return (
    <SmallButton
      icon={<CalendarPersonRegular />}
      aria-label={label}
      title={label}
      onClick={() => ask({ kind: 'agreementTerms', noteId: note.id })}
    />
  )
}
