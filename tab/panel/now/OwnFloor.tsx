import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { AtOnce } from '../PanelProvider.tsx'
import { usePanel } from '../panelContext.ts'
import { useRaise } from '../speakers/useRaise.ts'
import { Strip } from './NextUp.tsx'

const told = ['speakers', 'introductions'] as const

/** Whoever has the floor, or comes next on the Redeliste, is told so on every tab, and gives the floor back from there. */
export function OwnFloor() {
  return (
    <AtOnce follows={told}>
      <OwnFloorStrip />
    </AtOnce>
  )
}

function OwnFloorStrip() {
  const { t } = useTranslation('panel')
  const { session, me, leading, act } = usePanel()
  const { place } = useRaise()
  const { current } = session.speakers
  if (session.introductions.current?.personId === me) return <Strip word={t('round.yourTurn')} />
  if (current?.personId !== me) {
    const isNext = place === 1 && !leading && session.status.kind === 'live'
    return isNext ? <Strip quiet word={t('speakers.youAreNext')} /> : null
  }
  return (
    <Strip word={t('speakers.yourTurn')}>
      <Button size="small" onClick={() => act({ type: 'speakers.finish', whileCurrent: current.id })}>
        {t('speakers.iAmDone')}
      </Button>
    </Strip>
  )
}
