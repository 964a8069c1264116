import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { useState } from 'react'
import { saveFile } from '../outcome/files/saveFile.ts'
import { Failed } from '../pages/Failed.tsx'
import { useTexts } from '../text/useTexts.ts'
import { newestFile } from './newestFile.ts'

const useStyles = makeStyles({
  files: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const offered = ['pdf', 'odt', 'json'] as const

interface Props {
  readonly sessionId: string
  readonly token: string
}

/** What is to be kept of a session, as files. */
export function Files(props: Props) {
  const { t, language: spoken } = useTexts('retention')
  const styles = useStyles()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const save = async (format: (typeof offered)[number]) => {
    setState('busy')
    const file = await newestFile(props, format, spoken)
    if (file.ok) saveFile(`fallrunde.${format}`, file.value)
    setState(file.ok ? 'idle' : 'failed')
  }
  return (
    <>
      <div className={styles.files}>
        {offered.map((format) => (
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
