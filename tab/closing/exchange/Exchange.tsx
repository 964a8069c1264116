import { makeStyles, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import { useTexts } from '../../text/useTexts.ts'
import type { ClosingProps } from '../closingProps.ts'
import { OwnTalks } from './OwnTalks.tsx'
import { ownExchanges } from './ownExchanges.ts'
import { WishForm } from './WishForm.tsx'

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
})

/** „Ich möchte mich mit … austauschen zu …": asking, answering, and the contacts where both sides want it. */
export function Exchange(props: ClosingProps) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const { session, me, act } = props
  const list = useRef<HTMLDivElement>(null)
  const own = ownExchanges(session, me)
  const actHere: ClosingProps['act'] = (command) => {
    const done = act(command)
    // what was pressed goes away
    if (done) list.current?.focus()
    return done
  }
  return (
    <>
      <p className={styles.quiet}>{t('exchange.about')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div ref={list} className={styles.list} role="group" aria-label={t('exchange.list')} tabIndex={-1}>
        {own.length > 0 && <OwnTalks {...props} act={actHere} own={own} />}
      </div>
      <WishForm session={session} me={me} act={actHere} />
    </>
  )
}
