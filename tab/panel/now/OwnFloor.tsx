import { Button } from '@fluentui/react-components'
import { useTexts } from '../../text/useTexts.ts'
import { AtOnce } from '../PanelProvider.tsx'
import { usePanel } from '../panelContext.ts'
import { useRaise } from '../speakers/useRaise.ts'
import { Strip } from './NextUp.tsx'

const told = ['speakers', 'introductions'] as const

/**
 * Whoever has the floor, or comes next on the Redeliste, is told so on every tab, and gives the floor back from there. Who is
 * presenting has another „Ich bin fertig“ below: here the button says what it ends.
 */
export function OwnFloor({ presenting = false }: { readonly presenting?: boolean }) {
  return (
    <AtOnce follows={told}>
      <OwnFloorStrip presenting={presenting} />
    </AtOnce>
  )
}

function OwnFloorStrip({ presenting }: { readonly presenting: boolean }) {
  const { t } = useTexts('panel')
  const { session, me, leading, act } = usePanel()
  const { place } = useRaise()
  const { current } = session.speakers
  if (session.introductions.current?.personId === me) return <Strip word={t('round.yourTurn')} />
  if (current?.personId !== me) {
    const isNext = place === 1 && !leading && !presenting && session.status.kind === 'live'
    return isNext ? <Strip quiet word={t('speakers.youAreNext')} /> : null
  }
  return (
    <Strip word={t('speakers.yourTurn')}>
      <Button size="small" onClick={() => act({ type: 'speakers.finish', whileCurrent: current.id })}>
        {t(presenting ? 'speakers.giveBack' : 'speakers.iAmDone')}
      </Button>
    </Strip>
  )
}
