import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { byId, type Case } from '../../../shared/session/session.ts'
import { Switch } from '../../parts/Switch.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { ownNextUp } from '../background/useOwnTurn.ts'
import { usePanel, usePanelAtOnce } from '../panelContext.ts'

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    minHeight: '36px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  quiet: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  word: { fontWeight: tokens.fontWeightSemibold },
})

/** One step before the own talk: „Gleich stellen Sie Ihren Fall vor", and the mark of being ready. */
export function NextUp() {
  const { session, me } = usePanel()
  const own = ownNextUp(session, me)
  const { t } = useTexts('panel')
  return own ? (
    <Strip word={t('stage.nextUp')}>
      <ReadySwitch own={own} />
    </Strip>
  ) : null
}

interface StripProps {
  readonly word: string
  /** it can wait */
  readonly quiet?: boolean
  readonly children?: ReactNode
}

/** What concerns this person now, above everything else. */
export function Strip({ word, quiet = false, children }: StripProps) {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.strip, quiet && styles.quiet)} role="note">
      <span className={styles.word}>{word}</span>
      {children}
    </div>
  )
}

/** „Ich bin bereit": everybody sees it beside the case. */
export function ReadySwitch({ own }: { readonly own: Case }) {
  const { t } = useTexts('panel')
  const { session, act } = usePanelAtOnce()
  return (
    <Switch
      checked={byId(session.cases, own.id)?.ready ?? own.ready}
      label={t('stage.ready')}
      onTurn={(ready) => act({ type: 'case.setReady', caseId: own.id, ready })}
    />
  )
}
