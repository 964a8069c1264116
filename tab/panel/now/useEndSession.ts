import { notPresented } from '../../../shared/session/cases.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

/** Ends the session after asking, with the cases that have not been heard, if any. */
export function useEndSession(): () => void {
  const { t } = useTexts('panel')
  const { session, ask, act } = usePanel()
  return () => {
    const whileCurrent = session.timer.current
    if (whileCurrent === null) return
    const missing = notPresented(session).map((known) => known.quarter)
    ask({
      kind: 'confirm',
      title: t('end.title'),
      text: missing.length > 0 ? t('end.textMissing', { cases: missing.join(', ') }) : t('end.text'),
      action: t('end.action'),
      run: () =>
        act({ type: 'session.close', whileCurrent }, { text: t('end.undo'), commands: [{ type: 'session.reopen' }] }),
    })
  }
}
