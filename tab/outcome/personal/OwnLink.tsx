import { Caption1, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import { passFragment } from '../../../shared/protocol/pass.ts'
import { CopyButton } from '../../pages/CopyButton.tsx'
import { Failed } from '../../pages/Failed.tsx'
import { Loading } from '../../pages/Loading.tsx'
import { useAnswer } from '../../pages/useAnswer.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import { passApi } from '../pass/passApi.ts'

const useStyles = makeStyles({
  opened: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
  },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
  field: { width: '100%', minWidth: 0 },
})

/** A new link: those of before go on, but the server cannot show them again. */
function NewLink() {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const { sessionId, seat } = useDesk()
  const { answer, again } = useAnswer(useCallback(() => passApi.mint(sessionId, seat.token), [sessionId, seat.token]))
  if (!answer) return <Loading />
  if (!answer.ok) return <Failed failure={answer} onRetry={again} />
  const link = `${location.origin}/s/${sessionId}/outcome${passFragment(answer.value.secret)}`
  return (
    <>
      <Input readOnly className={styles.field} value={link} aria-label={t('personal.linkLabel')} />
      <CopyButton text={link} label={t('personal.copyLink')} of={t('personal.copyLink')} />
    </>
  )
}

/** The way to read the outcome on another device. Folded away: whoever sees it can use it; made when it is unfolded. */
export function OwnLink() {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const [asked, setAsked] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
      <summary className={styles.summary}>{t('personal.link')}</summary>
      <div className={styles.opened}>
        <Caption1>{t('personal.linkAbout')}</Caption1>
        {asked && <NewLink />}
      </div>
    </details>
  )
}
