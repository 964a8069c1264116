import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { useState } from 'react'
import type { OutcomeFormat } from '../../shared/protocol/outcome.ts'
import { saveFile } from '../outcome/files/saveFile.ts'
import { Failed } from '../pages/Failed.tsx'
import { useTexts } from '../text/useTexts.ts'
import { newestFile } from './newestFile.ts'

const useStyles = makeStyles({
  files: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly sessionId: string
  readonly token: string
  readonly formats?: readonly OutcomeFormat[]
}

const worthKeeping: readonly OutcomeFormat[] = ['pdf', 'odt', 'json']

/** The newest outcome of a session as files to keep. */
export function Files({ formats = worthKeeping, ...props }: Props) {
  const { t, language: spoken } = useTexts('retention')
  const styles = useStyles()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const save = async (format: OutcomeFormat) => {
    setState('busy')
    const file = await newestFile(props, format, spoken)
    if (file.ok) saveFile(`fallrunde.${format}`, file.value)
    setState(file.ok ? 'idle' : 'failed')
  }
  return (
    <>
      <div className={styles.files}>
        {formats.map((format) => (
          <Button
            key={format}
            size="small"
            icon={<ArrowDownloadRegular />}
            disabledFocusable={state === 'busy'}
            onClick={() => void save(format)}
          >
            {t('file', { format: format.toUpperCase() })}
          </Button>
        ))}
      </div>
      {state === 'failed' && <Failed failure={{ ok: false, code: 'unreachable' }} />}
    </>
  )
}
