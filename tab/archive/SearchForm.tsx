import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { type FormEvent, useState } from 'react'
import { limits } from '../../shared/protocol/limits.ts'
import { TextField } from '../parts/fields/TextField.tsx'
import { useTexts } from '../text/useTexts.ts'

/** Too narrow for the button beside the field. */
const narrow = '@media (max-width: 480px)'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    alignItems: 'start',
  },
  // level with the field, which stands below its label
  go: { minHeight: '44px', marginTop: '20px', [narrow]: { marginTop: 0, justifySelf: 'start' } },
})

interface Props {
  readonly words: string
  readonly onWords: (words: string) => void
}

/** The field for what is looked for. */
export function SearchForm({ words, onWords }: Props) {
  const { t } = useTexts('archive')
  const styles = useStyles()
  const [typed, setTyped] = useState(words)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onWords(typed)
  }
  return (
    <search>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('words')}
          hint={t('wordsHint')}
          value={typed}
          maxLength={limits.archive.words}
          autoComplete="off"
          onChange={setTyped}
        />
        <Button type="submit" appearance="primary" icon={<SearchRegular />} className={styles.go}>
          {t('go')}
        </Button>
      </form>
    </search>
  )
}
