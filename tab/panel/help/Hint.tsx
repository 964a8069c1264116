import { useKept } from '../../parts/kept.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { hintsPutAway } from '../choices.ts'
import { usePanel } from '../panelContext.ts'
import type { Tab } from '../useTabs.ts'

/** What helps with a view at the first time, until it is put away; once for all sessions of this browser. */
export function Hint({ tab }: { readonly tab: Tab }) {
  const { t } = useTexts('aids')
  const { leading, session } = usePanel()
  const putAway = useKept(hintsPutAway)
  const helps = tab !== 'people' && (tab !== 'agenda' || leading) && (tab !== 'speakers' || !leading)
  if (!helps || session.status.kind !== 'live' || putAway.includes(tab)) return null
  return <Notice intent="info" text={t(`hints.${tab}`)} onDismiss={() => hintsPutAway.set([...putAway, tab])} />
}
