import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../shared/protocol/limits.ts'
import { browserSurroundings } from '../../live/browserSurroundings.ts'
import { Notice } from '../../parts/Notice.tsx'
import { TextField } from '../TextField.tsx'
import { type Draft, isTooFarAhead } from './draft.ts'

/** Says it where the session would be deleted before it begins. */
export function TooFar({ draft, retentionDays }: { readonly draft: Draft; readonly retentionDays: number }) {
  const { t } = useTranslation('create')
  const [now] = useState(browserSurroundings.wallClock)
  if (!isTooFarAhead(draft, retentionDays, now)) return null
  return <Notice intent="warning" text={t('tooFar', { days: retentionDays })} />
}

interface Props {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

/** Where the video call is; for the invitation text only. */
export function VideoLink({ draft, onChange }: Props) {
  const { t } = useTranslation('create')
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
