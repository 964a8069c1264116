import { Caption1 } from '@fluentui/react-components'
import { useState } from 'react'
import { hasWayIn } from '../../archive/keptKey.ts'
import { useTexts } from '../../text/useTexts.ts'
import { LocalLink } from '../LocalLink.tsx'

/** The way to the archive, for who has something that opens it. `proven`: a host knows who this is. */
export function ArchiveLink({ proven = false }: { readonly proven?: boolean }) {
  const { t } = useTexts('entry')
  const [shown] = useState(hasWayIn)
  if (!shown && !proven) return null
  return (
    <div>
      <LocalLink to="/archive">{t('start.archive')}</LocalLink>
      <br />
      <Caption1>{t('start.archiveAbout')}</Caption1>
    </div>
  )
}
