import { useTranslation } from 'react-i18next'
import { useKept } from '../../parts/kept.ts'
import { legalPages } from '../../parts/legal.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuDivider, MenuItem, MenuItemCheckbox, MenuItemLink, MenuItemRadio } from '../../parts/menu/menuParts.tsx'
import { seats } from '../../services.ts'
import { changeLanguage } from '../../text/i18n.ts'
import { languages } from '../../text/language.ts'
import { soundChoice } from '../choices.ts'
import { useEndSession } from '../now/useEndSession.ts'
import { usePanel } from '../panelContext.ts'
import { useLeave } from './useLeave.ts'

/** What is seldom needed: language, results, help, leaving; for who leads also invitations, handing on, the end. */
export function PanelMenu() {
  const { t, i18n } = useTranslation('panel')
  const { t: common } = useTranslation()
  const { t: aids } = useTranslation('aids')
  const { sessionId, session, leading, ask } = usePanel()
  const leave = useLeave()
  const endSession = useEndSession()
  const sound = useKept(soundChoice)
  const toggleSound = async () => {
    soundChoice.set(!sound)
    // heard at once, so that nobody waits for the first minute to learn how loud it is
    if (!sound) await (await import('../sound/tones.ts')).play('minute')
  }
  const choose = (checked: readonly string[]) => {
    const language = languages.find((known) => known === checked[0])
    if (language) void changeLanguage(language)
  }
  return (
    <MoreMenu
      label={t('menu.label')}
      size="medium"
      checkedValues={{ language: [i18n.language], sound: sound ? ['on'] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => name === 'language' && choose(checkedItems)}
    >
      {leading && <MenuItem onClick={() => ask({ kind: 'invitations' })}>{t('menu.invitations')}</MenuItem>}
      {leading && <MenuItem onClick={() => ask({ kind: 'handOver' })}>{t('menu.handOver')}</MenuItem>}
      {leading && session.status.kind === 'live' && <MenuItem onClick={endSession}>{t('menu.endSession')}</MenuItem>}
      {leading && <MenuDivider />}
      {/* a seat of this tab alone goes along only to a window that this one has opened */}
      <MenuItemLink
        href={`/s/${sessionId}/stage`}
        target="_blank"
        rel={seats.isForTabOnly(sessionId) ? 'opener' : 'noopener'}
      >
        {t('menu.stage')}
      </MenuItemLink>
      <MenuItemLink href={`/s/${sessionId}/end`}>{t('menu.results')}</MenuItemLink>
      <MenuItem onClick={() => ask({ kind: 'help' })}>{t('menu.help')}</MenuItem>
      {legalPages.map((page) => (
        <MenuItemLink key={page} href={`/${page}`}>
          {common(`legal.${page}`)}
        </MenuItemLink>
      ))}
      <MenuDivider />
      <MenuItemCheckbox name="sound" value="on" onClick={toggleSound}>
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
    </MoreMenu>
  )
}
