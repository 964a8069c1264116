import { limits } from '../../../shared/protocol/limits.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { useTexts } from '../../text/useTexts.ts'
import type { Draft } from './draft.ts'

interface Props {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

/** Where the video call is; for the invitation text only. */
export function VideoLink({ draft, onChange }: Props) {
  const { t } = useTexts('create')
  return (
    <TextField
      label={t('videoLink')}
      hint={t('videoLinkHint')}
      autoComplete="off"
      value={draft.videoLink}
      maxLength={limits.videoLink}
      onChange={(videoLink) => onChange({ videoLink })}
    />
  )
}
