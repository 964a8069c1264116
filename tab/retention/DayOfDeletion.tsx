import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { RetentionView } from '../../shared/protocol/retention.ts'
import { dateAndTime } from '../text/format.ts'
import { useTexts } from '../text/useTexts.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', maxWidth: '480px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly view: RetentionView
  /** `null`: it follows the last change again */
  choose(until: string | null): void
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** The day on which everything goes, for who leads. */
export function DayOfDeletion({ view, choose }: Props) {
  const { t, language } = useTexts('retention')
  const styles = useStyles()
  const { earliest, latest, until, deletesAt } = view
  const [typed, setTyped] = useState<string>()
  const day = typed ?? until ?? dayOf(deletesAt)
  const shown = (value: string) => dateAndTime(language, Date.parse(`${value}T12:00:00Z`)).date
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (day !== '') choose(day)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={t('day')} hint={t('dayRange', { earliest: shown(earliest), latest: shown(latest) })}>
        <Input type="date" min={earliest} max={latest} value={day} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.ways}>
        <Button type="submit">{t('takeDay')}</Button>
        {until !== null && (
          <Button
            onClick={() => {
              setTyped(undefined)
              choose(null)
            }}
          >
            {t('usualDay')}
          </Button>
        )}
      </div>
    </form>
  )
}
