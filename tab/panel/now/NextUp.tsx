import { makeStyles, tokens } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { byId, type Case } from '../../../shared/session/session.ts'
import { Switch } from '../../parts/Switch.tsx'
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
  word: { fontWeight: tokens.fontWeightSemibold },
})

/** One step before the own talk: „Sie sind als Nächste:r dran", and the mark of being ready. */
export function NextUp() {
  const { session, me } = usePanel()
  const own = ownNextUp(session, me)
  return own ? <Strip own={own} /> : null
}

function Strip({ own }: { readonly own: Case }) {
  const { t } = useTranslation('panel')
  const styles = useStyles()
  return (
    <div className={styles.strip} role="note">
      <span className={styles.word}>{t('stage.nextUp')}</span>
      <ReadySwitch own={own} />
    </div>
  )
}

/** „Ich bin bereit": everybody sees it beside the case. */
export function ReadySwitch({ own }: { readonly own: Case }) {
  const { t } = useTranslation('panel')
  const { session, act } = usePanelAtOnce()
  return (
    <Switch
      checked={byId(session.cases, own.id)?.ready ?? own.ready}
      label={t('stage.ready')}
      onTurn={(ready) => act({ type: 'case.setReady', caseId: own.id, ready })}
    />
  )
}
