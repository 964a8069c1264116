import { Field } from '@fluentui/react-components'
import { useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { countCharacters, isMissing } from '../../../shared/protocol/text.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import { byId } from '../../../shared/session/session.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { Select } from '../../parts/Select.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Window } from '../dialogs/Window.tsx'
import { usePanel } from '../panelContext.ts'
import { TermsFields } from './TermsFields.tsx'
import { areTerms, typedOf } from './typedTerms.ts'
import { useAgree } from './useAgree.ts'

/** An agreement drawn from a card, or from none: what, who, until when. */
export function AgreementDialog({
  sourceId,
  onClose,
}: {
  readonly sourceId: string | null
  readonly onClose: () => void
}) {
  const { t } = useTexts('closing')
  const source = byId(usePanel().session.notes, sourceId)
  const agree = useAgree()
  const [text, setText] = useState(source?.text ?? '')
  const [caseId, setCaseId] = useState(source?.caseId ?? null)
  const [terms, setTerms] = useState(typedOf(null))
  const disabled = isMissing(text) || countCharacters(text.trim()) > limits.note || !areTerms(terms)
  const run = () => {
    if (agree({ sourceId: source?.id ?? null, caseId, text, terms })) onClose()
  }
  return (
    <Window title={t('agreement.title')} action={{ label: t('agreement.add'), disabled, run }} onClose={onClose}>
      <TextField
        multiline
        required
        label={t('agreement.what')}
        maxLength={limits.note}
        value={text}
        onChange={setText}
      />
      <TermsFields typed={terms} onChange={(part) => setTerms((before) => ({ ...before, ...part }))} />
      {!source && <CaseField caseId={caseId} onChoose={setCaseId} />}
    </Window>
  )
}

interface CaseProps {
  readonly caseId: string | null
  readonly onChoose: (caseId: string | null) => void
}

function CaseField({ caseId, onChoose }: CaseProps) {
  const { t } = useTexts('closing')
  const { session } = usePanel()
  const { caseName } = useStepNames(session)
  return (
    <Field label={t('agreement.case')}>
      {(control) => (
        <Select {...control} value={caseId ?? ''} onChoose={(value) => onChoose(value === '' ? null : value)}>
          {[null, ...caseOrder(session)].map((id) => (
            <option key={id ?? ''} value={id ?? ''}>
              {caseName(id)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
