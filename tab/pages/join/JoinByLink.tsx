import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate, readInvitationLink } from '../../router.ts'
import { TextField } from '../TextField.tsx'

const linkMost = 2_000
const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  go: { justifySelf: 'start' },
})

/** The way in for whoever has the link only as text. */
export function JoinByLink() {
  const { t } = useTranslation('pages')
  const styles = useStyles()
  const [pasted, setPasted] = useState('')
  const [unreadable, setUnreadable] = useState(false)
  const go = (event: FormEvent) => {
    event.preventDefault()
    const link = readInvitationLink(pasted)
    if (link) navigate(`/s/${link.sessionId}${link.secret ? `#i=${link.secret}` : ''}`)
    else setUnreadable(true)
  }
  return (
    <form className={styles.form} onSubmit={go}>
      <TextField
        label={t('joinByLink.label')}
        hint={t('joinByLink.hint')}
        value={pasted}
        maxLength={linkMost}
        autoComplete="off"
        problem={unreadable ? t('joinByLink.unreadable', { origin: location.origin }) : undefined}
        onChange={(value) => {
          setPasted(value)
          setUnreadable(false)
        }}
      />
      <Button type="submit" className={styles.go}>
        {t('joinByLink.go')}
      </Button>
    </form>
  )
}
