import { useTranslation } from 'react-i18next'
import { navigate } from '../../router.ts'
import { usePanel } from '../panelContext.ts'

/** Leaves the panel after asking; the seat in this browser is kept, so that coming back is one press. */
export function useLeave(): () => void {
  const { t } = useTranslation('panel')
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
