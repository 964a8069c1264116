import { isMailAddress } from '../../../shared/protocol/address.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { useTexts } from '../../text/useTexts.ts'

interface Props {
  readonly typed: string
  /** somebody has tried to send it on: from now on what is wrong is said */
  readonly tried: boolean
  readonly onChange: (typed: string) => void
}

/** Whether what was typed can be sent on: an address, or nothing at all. */
export function isAddressOrNothing(typed: string): boolean {
  return typed.trim() === '' || isMailAddress(typed)
}

/** The address for the outcome, with its purpose in one line. */
export function AddressField({ typed, tried, onChange }: Props) {
  const { t } = useTexts('dispatch')
  return (
    <TextField
      label={t('address.label')}
      hint={t('address.purpose')}
      type="email"
      autoComplete="email"
      value={typed}
      maxLength={limits.mailAddress}
      problem={tried && !isAddressOrNothing(typed) ? t('address.wrong') : undefined}
      onChange={onChange}
    />
  )
}
