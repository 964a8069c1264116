import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { type FormEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { limits } from '../../../shared/protocol/limits.ts'
import type { CreatedSession } from '../../../shared/protocol/rest.ts'
import { cleanLine } from '../../../shared/protocol/text.ts'
import { vouched } from '../../host/hostToken.ts'
import { newId } from '../../live/newId.ts'
import type { Failure } from '../../live/requests.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { api, invitations, takeSeat } from '../../services.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Failed } from '../Failed.tsx'
import { Section } from '../Section.tsx'
import { CaseFields } from './CaseFields.tsx'
import { bodyOf, type Draft, type DraftCase, emptyCase, faultyFields } from './draft.ts'
import { LengthField } from './LengthField.tsx'
import { TemplateField } from './TemplateField.tsx'
import { useDraft } from './useDraft.ts'
import { VideoLink } from './WhenAndWhere.tsx'

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  submit: { minHeight: '44px', justifySelf: 'start' },
  add: { justifySelf: 'start' },
})

interface Props {
  readonly onCreated: (created: CreatedSession, draft: Draft) => void
}

function useCreate(onCreated: Props['onCreated'], forget: () => void) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const create = async (draft: Draft) => {
    setBusy(true)
    const answer = await vouched((by) => api.create({ ...bodyOf(draft), ...by }))
    setBusy(false)
    if (!answer.ok) return setFailure(answer)
    const { sessionId, you } = answer.value
    const cleaned = { ...draft, title: cleanLine(draft.title), topic: cleanLine(draft.topic) }
    takeSeat(sessionId, you, cleaned.title)
    invitations.keep(sessionId, answer.value.invitations)
    forget()
    onCreated(answer.value, cleaned)
  }
  return { busy, failure, create }
}

/** A new session from the template: title, length, cases, own name. */
export function NewSessionForm({ onCreated }: Props) {
  const { t } = useTexts('pages')
  const styles = useStyles()
  const { draft, change, forget } = useDraft()
  const { busy, failure, create } = useCreate(onCreated, forget)
  const [tried, setTried] = useState(false)
  const faults = faultyFields(draft)
  const fault = (field: string) => (tried ? faults.get(field) : undefined)
  const problem = (field: string) => fault(field) && t('create.faults.missing')
  const changeCase = (key: string, part: Partial<DraftCase>) =>
    change({ cases: draft.cases.map((typed) => (typed.key === key ? { ...typed, ...part } : typed)) })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    // the marks must be in the page before the first of them can be found
    flushSync(() => setTried(true))
    if (faults.size === 0) void create(draft)
    else form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('create.name')}
        required
        placeholder={t('create.namePlaceholder')}
        value={draft.title}
        maxLength={limits.title}
        problem={problem('title')}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={t('create.topic')}
        hint={t('create.topicHint')}
        multiline
        value={draft.topic}
        maxLength={limits.topic}
        onChange={(topic) => change({ topic })}
      />
      <TextField
        label={t('create.scheduledFor')}
        hint={t('create.scheduledForHint')}
        type="datetime-local"
        value={draft.scheduledFor}
        maxLength={20}
        onChange={(scheduledFor) => change({ scheduledFor })}
      />
      <VideoLink draft={draft} onChange={change} />
      <Section title={t('create.cases')}>
        {draft.cases.map((typed, index) => (
          <CaseFields
            key={typed.key}
            typed={typed}
            place={index + 1}
            fault={(field) => fault(`${typed.key}.${field}`)}
            onChange={(part) => changeCase(typed.key, part)}
            onRemove={() => change({ cases: draft.cases.filter(({ key }) => key !== typed.key) })}
          />
        ))}
        {draft.cases.length < limits.cases && (
          <Button
            className={styles.add}
            icon={<AddRegular />}
            onClick={() => change({ cases: [...draft.cases, emptyCase(newId())] })}
          >
            {t('create.addCase')}
          </Button>
        )}
      </Section>
      <LengthField draft={draft} onChange={(minutes) => change({ minutes })} />
      <TemplateField draft={draft} onChange={change} />
      <Section title={t('create.you')}>
        <TextField
          label={t('create.yourName')}
          required
          autoComplete="name"
          value={draft.name}
          maxLength={limits.name}
          problem={problem('name')}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={t('create.yourOrganisation')}
          hint={t('create.organisationHint')}
          autoComplete="organization"
          value={draft.organisation}
          maxLength={limits.organisation}
          onChange={(organisation) => change({ organisation })}
        />
      </Section>
      {failure && <Failed failure={failure} />}
      <Button type="submit" appearance="primary" className={styles.submit} disabled={busy}>
        {t(busy ? 'create.busy' : 'create.submit')}
      </Button>
    </form>
  )
}
