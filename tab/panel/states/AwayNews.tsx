import { useNow } from '../../live/useLive.ts'
import { useChange } from '../../parts/useChange.ts'
import { useTexts } from '../../text/useTexts.ts'
import { awayWord, useModeratorsAway } from './away.ts'

type Say = (sentence: string) => void

/** Tells that no moderator is connected, once, and once that one may take over: not each second, as it is seen. */
export function AwayNews({ say }: { readonly say: Say }) {
  const since = useModeratorsAway()
  return since === null ? null : <Told since={since} say={say} />
}

function Told({ since, say }: { readonly since: number; readonly say: Say }) {
  const { t } = useTexts('panel')
  const { kind, left } = awayWord(since, useNow())
  useChange(kind, () => kind && say(t(`takeOver.${kind}`, { count: left })))
  return null
}
