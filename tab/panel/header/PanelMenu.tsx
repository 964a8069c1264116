import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { useTranslation } from 'react-i18next'
import { useKept } from '../../parts/kept.ts'
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
    <Menu
      checkedValues={{ language: [i18n.language], sound: sound ? ['on'] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => name === 'language' && choose(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={t('menu.label')}
          title={t('menu.label')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {leading && <MenuItem onClick={() => ask({ kind: 'invitations' })}>{t('menu.invitations')}</MenuItem>}
          {leading && <MenuItem onClick={() => ask({ kind: 'handOver' })}>{t('menu.handOver')}</MenuItem>}
          {leading && session.status.kind === 'live' && (
            <MenuItem onClick={endSession}>{t('menu.endSession')}</MenuItem>
          )}
          {leading && <MenuDivider />}
          <MenuItemLink href={`/s/${sessionId}/end`}>{t('menu.results')}</MenuItemLink>
          <MenuItemCheckbox name="sound" value="on" onClick={toggleSound}>
            {aids('sound')}
          </MenuItemCheckbox>
          <MenuItem onClick={() => ask({ kind: 'help' })}>{t('menu.help')}</MenuItem>
          <MenuItemLink href="/legal">{common('legal')}</MenuItemLink>
          <MenuDivider />
          {languages.map((language) => (
            <MenuItemRadio key={language} name="language" value={language} lang={language}>
              {common(`language.${language}`)}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem onClick={leave}>{t('menu.leave')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
