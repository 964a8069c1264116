import { useFocusFinders } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { presents } from '../../../shared/session/cases.ts'
import type { Member } from '../../../shared/session/session.ts'
import { lazyPage } from '../../lazyPage.ts'
import { withTexts } from '../../pageTexts.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuItem } from '../../parts/menu/menuParts.tsx'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { useReturningFocus } from '../useReturningFocus.ts'
import { LeaderItems } from './LeaderItems.tsx'

const windows = {
  change: lazyPage(withTexts(async () => (await import('./ProfileWindow.tsx')).ProfileWindow)),
  erase: lazyPage(withTexts(async () => (await import('./EraseWindow.tsx')).EraseWindow)),
}

/** What can be done about a person: by whoever leads, and by everybody about themselves. */
export function PersonMenu({ person }: { readonly person: Member }) {
  const { t } = useTexts('panel')
  const { session, me, leading, over } = usePanel()
  const [open, setOpen] = useState<keyof typeof windows | null>(null)
  const { remember } = useReturningFocus(open !== null)
  // lives longer than a window: what ends with its last user is what takes `aria-hidden` off the panel again
  useFocusFinders()
  const name = usePersonName()(person.id)
  const leads = leading && !over
  const cases = session.cases.filter((known) => presents(session, known.id, person.id)).map((known) => known.id)
  const show = (which: keyof typeof windows) => {
    remember()
    setOpen(which)
  }
  const Shown = open && windows[open]
  return (
    <>
      <MoreMenu
        label={t(leads ? 'people.menuOf' : 'people.menuOwn', { name })}
        checkedValues={{ role: person.minuteTaker ? ['minutes'] : [], case: cases }}
      >
        {leads && <LeaderItems person={person} cases={cases} />}
        {person.id === me && (
          <>
            <MenuItem onClick={() => show('change')}>{t('people.changeMe')}</MenuItem>
            <MenuItem onClick={() => show('erase')}>{t('people.eraseMe')}</MenuItem>
          </>
        )}
      </MoreMenu>
      <Suspense>{Shown && <Shown onClose={() => setOpen(null)} />}</Suspense>
    </>
  )
}
