import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { CopyButton } from '../pages/CopyButton.tsx'
import { Failed } from '../pages/Failed.tsx'
import { useTexts } from '../text/useTexts.ts'
import { useCode } from './useCode.ts'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    placeItems: 'start',
    alignContent: 'start',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  code: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.06em',
    fontVariantNumeric: 'tabular-nums lining-nums',
    whiteSpace: 'nowrap',
    userSelect: 'all',
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly sessionId: string
  /** the code, where the server has told it already */
  readonly known?: string
}

/** The code of a session in large, to be read out; copying, renewing and switching it off. */
export function CodeBox({ sessionId, known }: Props) {
  const { t } = useTexts('entry')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { code, busy, failure, look, renew, switchOff } = useCode(sessionId, known)
  return (
    <div className={styles.box}>
      <h3 className={styles.heading}>{t('code.title')}</h3>
      <span role="status" className={code ? styles.code : undefined}>
        {code === undefined ? (failure ? '' : common('loading')) : (code ?? t('code.off'))}
      </span>
      {failure && <Failed failure={failure} {...(code === undefined ? { onRetry: look } : {})} />}
      {code && <Caption1>{t('code.about')}</Caption1>}
      {code && <Caption1>{t('code.where', { address: location.host })}</Caption1>}
      <div className={styles.ways}>
        {code && <CopyButton text={code} label={common('actions.copy')} of={t('code.copy')} />}
        {code && (
          <Button disabledFocusable={busy} onClick={renew} title={t('code.renewAbout')}>
            {t('code.renew')}
          </Button>
        )}
        {code && (
          <Button disabledFocusable={busy} onClick={switchOff}>
            {t('code.switchOff')}
          </Button>
        )}
        {code === null && (
          <Button disabledFocusable={busy} onClick={renew}>
            {t('code.switchOn')}
          </Button>
        )}
      </div>
    </div>
  )
}
