import { navigate } from '../../router.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

/** Leaves the panel after asking; the seat in this browser is kept, so that coming back is one press. */
export function useLeave(): () => void {
  const { t } = useTexts('panel')
  const { ask } = usePanel()
  return () =>
    ask({
      kind: 'confirm',
      title: t('leave.title'),
      text: t('leave.text'),
      action: t('leave.action'),
      run: () => navigate('/'),
    })
}
