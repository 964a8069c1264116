import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useCallback, useState } from 'react'
import type { Address, OwnAddress } from '../../../shared/protocol/address.ts'
import type { Failure } from '../../live/requests.ts'
import { Failed } from '../../pages/Failed.tsx'
import { Section } from '../../pages/Section.tsx'
import { useAnswer } from '../../pages/useAnswer.ts'
import { useTexts } from '../../text/useTexts.ts'
import { AddressField, isAddressOrNothing } from './AddressField.tsx'
import { type Access, dispatchApi } from './dispatchApi.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minHeight: '44px' },
  state: { overflowWrap: 'anywhere' },
})

interface Props {
  readonly access: Access
  readonly known: OwnAddress
  readonly onChanged: (() => void) | undefined
}

function AddressForm({ access, known, onChanged }: Props) {
  const { t, language: spoken } = useTexts('dispatch')
  const styles = useStyles()
  const [kept, setKept] = useState(known.address)
  const [typed, setTyped] = useState(known.address?.mail ?? '')
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const leave = async (address: Address | null) => {
    const answer = await dispatchApi.leaveAddress(access, address)
    setFailure(answer.ok ? null : answer)
    if (!answer.ok) return
    setKept(answer.value.address)
    setTyped(answer.value.address?.mail ?? '')
    setTried(false)
    onChanged?.()
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isAddressOrNothing(typed)) return
    const mail = typed.trim()
    void leave(mail === '' ? null : { mail, language: spoken })
  }
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <AddressField typed={typed} tried={tried} onChange={setTyped} />
      {failure && <Failed failure={failure} />}
      <div className={styles.ways}>
        <Button type="submit" className={styles.button}>
          {t('address.save')}
        </Button>
        {kept && (
          <Button appearance="subtle" className={styles.button} onClick={() => void leave(null)}>
            {t('address.remove')}
          </Button>
        )}
      </div>
      <Body1 role="status" className={styles.state}>
        {kept ? t('address.kept', { mail: kept.mail }) : t('address.none')}
      </Body1>
    </form>
  )
}

/** Where one wants the outcome sent: nothing where this server sends none. `onChanged`: the address is another now. */
export function AddressSection({ sessionId, token, onChanged }: Access & { readonly onChanged?: () => void }) {
  const { t } = useTexts('dispatch')
  const { answer } = useAnswer(useCallback(() => dispatchApi.address({ sessionId, token }), [sessionId, token]))
  if (!answer?.ok || !answer.value.asked) return null
  return (
    <Section title={t('address.title')}>
      <AddressForm access={{ sessionId, token }} known={answer.value} onChanged={onChanged} />
    </Section>
  )
}
