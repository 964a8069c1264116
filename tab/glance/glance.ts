import { currentStep, remainingMs, urgency } from '../../shared/session/clock.ts'
import { leads } from '../../shared/session/decision.ts'
import { caseOrder } from '../../shared/session/plan.ts'
import type { Session, Step } from '../../shared/session/session.ts'
import type { LiveStore } from '../live/liveStore.ts'
import { remainingText } from '../parts/time.ts'
import { loadTexts, ownLanguage } from '../text/texts.ts'
import { type Translate, translator } from '../text/translator.ts'
import { loadTheme, presentTheme } from '../themes/themes.ts'
import { type Drawn, draw } from './draw.ts'

interface Words {
  readonly common: Translate<'common'>
  readonly panel: Translate<'panel'>
}

async function ownWords(): Promise<Words> {
  const language = ownLanguage()
  const texts = await loadTexts(language)
  return { common: translator(language, () => texts.common), panel: translator(language, () => texts.panel) }
}

function stepName({ common, panel }: Words, session: Session, step: Step): string {
  if (step.caseId === null) return common(`steps.${step.kind}`)
  const order = caseOrder(session)
  const places = { place: order.indexOf(step.caseId) + 1, of: order.length }
  return panel(step.kind === 'caseTalk' ? 'now.talkPlace' : 'now.questionsPlace', places)
}

function stepThatIsOn(store: LiveStore): { session: Session; step: Step } | null {
  const { session, link } = store.view()
  const step = session?.status.kind === 'live' ? currentStep(session) : undefined
  return session && step && link !== 'ended' ? { session, step } : null
}

function keepUp(store: LiveStore, words: Words): () => void {
  let drawn: Drawn | null = null
  const update = () => {
    const on = stepThatIsOn(store)
    if (!on) {
      drawn?.remove()
      drawn = null
      return
    }
    const { session, step } = on
    drawn ??= draw(presentTheme(), leads(session, store.view().me))
    const leftMs = remainingMs(session, step, store.shownNow())
    drawn.show(stepName(words, session, step), remainingText(leftMs), urgency(step, leftMs))
  }
  const stops = [store.subscribe(update), store.subscribeToSeconds(update), () => drawn?.remove()]
  update()
  return () => {
    for (const stop of stops) stop()
  }
}

let dismissed = false
let stop = () => {}

/**
 * The countdown in the place where the panel will show it, as soon as the session is known: React and the controls are
 * still on their way then, more than a second on a slow device. Goes by itself where no step is on.
 */
export async function showGlance(store: LiveStore): Promise<void> {
  const [words] = await Promise.all([ownWords(), loadTheme()])
  // where this came later than the panel, it would lie over it for good
  if (!dismissed) stop = keepUp(store, words)
}

/** The panel's own countdown is there. */
export function dismissGlance(): void {
  dismissed = true
  stop()
}
