import { useHidden } from '../parts/useHidden.ts'
import { useTexts } from '../text/useTexts.ts'
import { Loading } from './Loading.tsx'

/** A whole page that is on its way: with a heading and a landmark, so that it can be found by ear. */
export function LoadingPage() {
  const { t } = useTexts()
  const hidden = useHidden()
  return (
    <main aria-busy>
      <h1 className={hidden}>{t('product')}</h1>
      <Loading />
    </main>
  )
}
