import { makeStyles, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import { caseOrder } from '../../../shared/session/plan.ts'
import { byId, type Session } from '../../../shared/session/session.ts'
import { Tag } from '../../parts/Tag.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { LinkDot } from './LinkDot.tsx'
import { PanelMenu } from './PanelMenu.tsx'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    paddingTop: tokens.spacingVerticalXS,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
})

/** The role that says most: who leads, then whose case it is, then who keeps the minutes. */
function useRole(session: Session, me: string): string {
  const { t } = useTexts()
  const own = byId(session.people, me)
  const place = caseOrder(session).findIndex((caseId) => byId(session.cases, caseId)?.presenters.includes(me)) + 1
  if (own?.moderator || own?.acting) return t('roles.moderator')
  if (place > 0) return t('case', { place })
  return own?.minuteTaker ? t('roles.minuteTaker') : t('roles.participant')
}

/** Connection, title, own role, and what is seldom needed. */
export const Header = memo(function Header() {
  const styles = useStyles()
  const { session, me } = usePanel()
  const role = useRole(session, me)
  return (
    <div className={styles.header}>
      <LinkDot />
      <h1 className={styles.title} title={session.title}>
        {session.title}
      </h1>
      <Tag brand>{role}</Tag>
      <PanelMenu />
    </div>
  )
})
