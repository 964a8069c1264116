import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Command } from '../../../shared/session/commands.ts'
import { byId, type Case } from '../../../shared/session/session.ts'
import { newId } from '../../live/newId.ts'
import { ProfileFields } from '../../parts/caseProfile/ProfileFields.tsx'
import {
  emptyProfile,
  profileFaults,
  profileOf,
  type TypedProfile,
  typedProfile,
} from '../../parts/caseProfile/profile.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { Window } from './Window.tsx'

interface Props {
  /** `null`: a new one */
  readonly caseId: string | null
  readonly onClose: () => void
}

function editing(known: Case, typed: TypedProfile) {
  const { municipality, quarter, question, population } = known
  const edit = (profile: ReturnType<typeof profileOf>): Command => ({ type: 'case.edit', caseId: known.id, ...profile })
  return { command: edit(profileOf(typed)), back: edit({ municipality, quarter, question, population }) }
}

function adding(typed: TypedProfile): { command: Command; back: Command } {
  const caseId = newId()
  return { command: { type: 'case.add', caseId, ...profileOf(typed) }, back: { type: 'case.remove', caseId } }
}

/** What the round knows of a case, new or changed: Kommune, Quartier, question. */
export function CaseDialog({ caseId, onClose }: Props) {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const { session, act } = usePanel()
  const known = byId(session.cases, caseId)
  const [typed, setTyped] = useState(known ? typedProfile(known) : emptyProfile)
  const [tried, setTried] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  const faults = profileFaults(typed)
  const save = () => {
    // the marks must be in the page before the first of them can be found; a text that is too long has its mark already
    flushSync(() => setTried(true))
    const marked = fields.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    if (marked) return marked.focus()
    const { command, back } = known ? editing(known, typed) : adding(typed)
    const text = t(known ? 'cases.changed' : 'cases.added', { quarter: typed.quarter.trim() })
    if (act(command, { text, commands: [back] })) onClose()
  }
  return (
    <Window
      title={t(known ? 'cases.edit' : 'cases.add')}
      action={{ label: known ? common('actions.save') : t('cases.add'), run: save }}
      onClose={onClose}
    >
      <div ref={fields}>
        <ProfileFields
          typed={typed}
          fault={(field) => (tried ? faults.get(field) : undefined)}
          onChange={(part) => setTyped({ ...typed, ...part })}
        />
      </div>
    </Window>
  )
}
