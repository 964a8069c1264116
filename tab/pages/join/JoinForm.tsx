import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../shared/protocol/limits.ts'
import { isMissing } from '../../../shared/protocol/text.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { LocalLink } from '../LocalLink.tsx'
import type { Join } from './useJoin.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL, maxWidth: '480px' },
  submit: { minHeight: '44px', justifySelf: 'start' },
})

interface Props {
  readonly retentionDays: number
  readonly join: Join
  /** what is known of whoever sits here, to begin with; it may come a moment later */
  readonly suggested?: Suggested | null
}

export interface Suggested {
  readonly name: string
  readonly organisation: string | null
  readonly function: string | null
}

/** The name, Kommune and function being typed. What was suggested stands there until one types something else. */
function usePersonFields(suggested: Suggested | null) {
  const [typed, setTyped] = useState<Partial<Record<keyof Suggested, string>>>({})
  const of = (field: keyof Suggested) => typed[field] ?? suggested?.[field] ?? ''
  const set = (field: keyof Suggested) => (value: string) => setTyped((before) => ({ ...before, [field]: value }))
  return { name: of('name'), organisation: of('organisation'), does: of('function'), set }
}

/** Name, Kommune and function; nothing else is asked. */
export function JoinForm({ retentionDays, join, suggested = null }: Props) {
  const { t } = useTranslation('pages')
  const { t: entry } = useTranslation('entry')
  const styles = useStyles()
  const { name, organisation, does, set } = usePersonFields(suggested)
  const [tried, setTried] = useState(false)
  const nameMissing = isMissing(name)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // the name is all there is to do here: one press less, and nothing above it scrolls away
    form.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (nameMissing) return
    const optional = { organisation: organisation.trim() || null, function: does.trim() || null }
    void join.join({ name, ...optional, returnAs: null })
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('join.name')}
        hint={t('join.nameHint')}
        required
        autoComplete="name"
        value={name}
        maxLength={limits.name}
        problem={tried && nameMissing ? t('create.faults.missing') : undefined}
        onChange={set('name')}
      />
      <TextField
        label={t('join.organisation')}
        hint={t('join.optional')}
        autoComplete="organization"
        value={organisation}
        maxLength={limits.organisation}
        onChange={set('organisation')}
      />
      <TextField
        label={entry('join.function')}
        hint={entry('join.functionHint')}
        placeholder={entry('join.functionPlaceholder')}
        autoComplete="organization-title"
        value={does}
        maxLength={limits.function}
        onChange={set('function')}
      />
      <Caption1>
        {entry('join.kept', { count: retentionDays })} <LocalLink to="/privacy">{t('join.keptMore')}</LocalLink>
      </Caption1>
      <Button type="submit" appearance="primary" className={styles.submit} disabled={join.busy}>
        {t(join.busy ? 'join.busy' : 'join.submit')}
      </Button>
    </form>
  )
}
