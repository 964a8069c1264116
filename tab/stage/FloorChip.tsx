import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { MicFilled } from '@fluentui/react-icons/svg/mic'
import type { Session } from '../../shared/session/session.ts'
import { PersonName } from '../parts/PersonName.tsx'
import { usePersonName } from '../parts/useNames.ts'
import { useTexts } from '../text/useTexts.ts'
import { KindTag } from './KindTag.tsx'
import { nextSpeakers } from './nextSpeakers.ts'
import { stageSpace, tall, useStageText, useStageType } from './stageTokens.ts'

const useStyles = makeStyles({
  chip: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    minWidth: 0,
    maxWidth: '46vw',
    [tall]: { maxWidth: '36vw' },
    paddingBlock: stageSpace.s,
    paddingInline: stageSpace.m,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  current: { display: 'flex', alignItems: 'center', gap: stageSpace.s, minWidth: 0 },
  kind: { display: 'flex', flexShrink: 0, [tall]: { display: 'none' } },
  mic: { flexShrink: 0, color: tokens.colorBrandForeground1 },
})

interface Props {
  readonly session: Session
  /** whether to say who comes next, also while nobody speaks */
  readonly withNext: boolean
}

/** Who has the floor, small, beside what the step is about. */
export function FloorChip({ session, withNext }: Props) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  const text = useStageText()
  const type = useStageType()
  const name = usePersonName()
  const { current, open } = session.speakers
  const { next, more } = nextSpeakers(session)
  const names = next.map(({ personId }) => name(personId)).join(' · ')
  const waiting = [names, more > 0 ? t('floor.more', { count: more }) : null].filter((part) => part !== null)
  const then = next.length > 0 ? t('then', { step: waiting.join(' ') }) : null
  const list = [open ? null : t('floor.listClosed'), then].filter((part) => part !== null).join(' · ')
  if (!current && !withNext) return null
  return (
    <section className={styles.chip} aria-label={t('floor.speaks')}>
      <span className={mergeClasses(styles.current, type.text)}>
        {current ? (
          <>
            <MicFilled className={styles.mic} />
            <span className={mergeClasses(text.line, text.strong)}>
              <PersonName personId={current.personId} />
            </span>
            <span className={styles.kind}>
              <KindTag kind={current.kind} />
            </span>
          </>
        ) : (
          <span className={text.line}>{t('floor.free')}</span>
        )}
      </span>
      {withNext && list !== '' && <span className={mergeClasses(text.line, text.quiet, type.small)}>{list}</span>}
    </section>
  )
}
