import { Body1, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DispatchView } from '../../../shared/protocol/dispatch.ts'
import { CopyButton } from '../../pages/CopyButton.tsx'
import { downloadBlob } from '../../pages/end/download.ts'
import { Failed } from '../../pages/Failed.tsx'
import { mailtoOf } from '../../pages/newSession/invitationText.ts'
import { pickLanguage } from '../../text/language.ts'
import { type Access, fetchPdf } from './dispatchApi.ts'

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { minHeight: '220px' },
  button: { minHeight: '44px' },
})

interface Props {
  readonly access: Access
  readonly version: number
  readonly letter: NonNullable<DispatchView['letter']>
}

function usePdf(access: Access, version: number) {
  const { i18n } = useTranslation()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const load = async () => {
    if (state === 'busy') return
    setState('busy')
    const pdf = await fetchPdf(access, version, pickLanguage(i18n.language, []))
    setState(pdf ? 'idle' : 'failed')
    if (pdf) downloadBlob(`fallrunde-${version}.pdf`, pdf)
  }
  return { state, load }
}

/** Where this server sends no mail: the file, and the text for a mail of one's own. */
export function ReadyMail({ access, version, letter }: Props) {
  const { t } = useTranslation('dispatch')
  const styles = useStyles()
  const { state, load } = usePdf(access, version)
  const { subject, text } = letter
  return (
    <>
      <Body1>{t('off.about')}</Body1>
      <div className={styles.ways}>
        <Button
          className={styles.button}
          icon={<ArrowDownloadRegular />}
          disabledFocusable={state === 'busy'}
          onClick={() => void load()}
        >
          {t(state === 'busy' ? 'off.loading' : 'off.file')}
        </Button>
        <CopyButton text={`${subject}\n\n${text}`} label={t('off.copy')} of={t('off.copy')} />
        <Button as="a" className={styles.button} href={mailtoOf({ subject, body: text })}>
          {t('off.open')}
        </Button>
      </div>
      {state === 'failed' && <Failed failure={{ ok: false, code: 'failed' }} onRetry={() => void load()} />}
      <Field label={t('off.letter')}>
        <Textarea readOnly className={styles.text} resize="vertical" value={`${subject}\n\n${text}`} />
      </Field>
    </>
  )
}
