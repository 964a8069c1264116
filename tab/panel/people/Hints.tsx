import { hints } from '../../../shared/session/hints.ts'
import { usePeople } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

/** What the method advises, with reasons; it informs and never blocks. */
export function Hints() {
  const { t } = useTexts('panel')
  const { session, me } = usePanel()
  const people = usePeople()
  const name = usePersonName()
  const texts = hints(session).map((hint) => {
    switch (hint.code) {
      case 'noCases':
        return t('hints.noCases')
      case 'manyCases':
      case 'manyPeople':
        return t(`hints.${hint.code}`, { ...hint, count: hint.minutesEach })
      case 'unusualLength':
        return t('hints.unusualLength', { minutes: hint.minutes })
      case 'moderatorPresents': {
        const { personId, place } = hint
        if (personId === me) return t('hints.youPresent', { place })
        return people.has(personId) ? t('hints.moderatorPresents', { name: name(personId), place }) : ''
      }
      default:
        return hint satisfies never
    }
  })
  return texts.filter((text) => text !== '').map((text) => <Notice key={text} intent="info" text={text} />)
}
