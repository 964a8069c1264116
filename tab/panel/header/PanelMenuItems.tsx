import { useHost } from '../../host/useHost.ts'
import { legalPages } from '../../parts/legal.ts'
import { MenuDivider, MenuItem, MenuItemCheckbox, MenuItemLink, MenuItemRadio } from '../../parts/menu/menuParts.tsx'
import { seats } from '../../services.ts'
import { languages } from '../../text/language.ts'
import { useTexts } from '../../text/useTexts.ts'
import { soundChoice } from '../choices.ts'
import { useEndSession } from '../now/useEndSession.ts'
import { usePanel } from '../panelContext.ts'
import { useLeave } from './useLeave.ts'
import { useShowStage } from './useShowStage.ts'

async function toggleSound(): Promise<void> {
  const on = !soundChoice.value()
  soundChoice.set(on)
  // heard at once, so that nobody waits for the first minute to learn how loud it is
  if (on) await (await import('../sound/tones.ts')).play('minute')
}

/** What is seldom needed: language, results, help, leaving; for who leads also invitations, handing on, the end. */
export function PanelMenuItems() {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const { t: aids } = useTexts('aids')
  const { t: inHost } = useTexts('host')
  const { sessionId, session, leading, ask } = usePanel()
  const host = useHost()
  const leave = useLeave()
  const endSession = useEndSession()
  const showStage = useShowStage(sessionId)
  return (
    <>
      {leading && <MenuItem onClick={() => ask({ kind: 'invitations' })}>{t('menu.invitations')}</MenuItem>}
      {leading && <MenuItem onClick={() => ask({ kind: 'handOver' })}>{t('menu.handOver')}</MenuItem>}
      {leading && session.status.kind === 'live' && <MenuItem onClick={endSession}>{t('menu.endSession')}</MenuItem>}
      {leading && <MenuDivider />}
      {/* a seat of this tab alone goes along only to a window that this one has opened */}
      {host.stage ? (
        <MenuItem onClick={() => void showStage()}>{inHost('stageToAll')}</MenuItem>
      ) : (
        <MenuItemLink
          href={`/s/${sessionId}/stage`}
          target="_blank"
          rel={seats.isForTabOnly(sessionId) ? 'opener' : 'noopener'}
        >
          {t('menu.stage')}
        </MenuItemLink>
      )}
      <MenuItemLink href={`/s/${sessionId}/end`}>{t('menu.results')}</MenuItemLink>
      {host.name !== 'browser' && <MenuItemLink href={`/${host.name}#all`}>{inHost('all')}</MenuItemLink>}
      <MenuItem onClick={() => ask({ kind: 'help' })}>{t('menu.help')}</MenuItem>
      {legalPages.map((page) => (
        <MenuItemLink key={page} href={`/${page}`}>
          {common(`legal.${page}`)}
        </MenuItemLink>
      ))}
      <MenuDivider />
      <MenuItemCheckbox name="sound" value="on" onClick={() => void toggleSound()}>
        {aids('sound')}
      </MenuItemCheckbox>
      <MenuDivider />
      {languages.map((language) => (
        <MenuItemRadio key={language} name="language" value={language} lang={language}>
          {common(`language.${language}`)}
        </MenuItemRadio>
      ))}
      <MenuDivider />
      <MenuItem onClick={leave}>{t('menu.leave')}</MenuItem>
    </>
  )
}
