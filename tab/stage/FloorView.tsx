import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { MicFilled } from '@fluentui/react-icons/svg/mic'
import type { Session } from '../../shared/session/session.ts'
import { PersonName } from '../parts/PersonName.tsx'
import { usePersonName } from '../parts/useNames.ts'
import { useTexts } from '../text/useTexts.ts'
import { KindTag } from './KindTag.tsx'
import { nextSpeakers } from './nextSpeakers.ts'
import { nameType, stageSpace, useStageText, useStageType } from './stageTokens.ts'

const useStyles = makeStyles({
  floor: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'center',
    gap: stageSpace.l,
    minHeight: 0,
  },
  centred: {
    justifyItems: 'center',
    textAlign: 'center',
    '& > section': { justifyItems: 'center', width: '100%' },
    '& li': { justifyContent: 'center' },
  },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start', gap: stageSpace.s },
  row: { display: 'flex', alignItems: 'center', gap: stageSpace.m, maxWidth: '100%' },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: stageSpace.s, width: '100%' },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
})

/** Who has the floor, as large as it goes, and the next two of the Redeliste. */
export function FloorView({ session, centred }: { readonly session: Session; readonly centred: boolean }) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  const text = useStageText()
  const type = useStageType()
  const { current, open } = session.speakers
  const name = usePersonName()
  return (
    <div className={mergeClasses(styles.floor, centred && styles.centred)}>
      <section className={styles.part}>
        {current ? (
          <>
            <h2 className={mergeClasses(text.plain, text.quiet, styles.row, type.text)}>
              <MicFilled className={styles.icon} />
              {t('floor.speaks')}
            </h2>
            <p className={mergeClasses(text.plain, text.twoLines, type[nameType(name(current.personId))])}>
              <PersonName personId={current.personId} />
            </p>
            <KindTag kind={current.kind} large />
          </>
        ) : (
          <h2 className={mergeClasses(text.plain, type.headline)}>{t('floor.free')}</h2>
        )}
      </section>
      <Next session={session} />
      {!open && (
        <p className={mergeClasses(text.plain, text.quiet, styles.row, type.text)}>
          <LockClosedRegular className={styles.icon} />
          {t('floor.closed')}
        </p>
      )}
    </div>
  )
}

function Next({ session }: { readonly session: Session }) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  const text = useStageText()
  const type = useStageType()
  const { next, more } = nextSpeakers(session)
  if (next.length === 0 && !session.speakers.open) return null
  return (
    <section className={styles.part}>
      {next.length > 0 && <h2 className={mergeClasses(text.plain, text.quiet, type.text)}>{t('floor.next')}</h2>}
      {next.length === 0 && <p className={mergeClasses(text.plain, text.quiet, type.text)}>{t('floor.nobodyWaits')}</p>}
      <ol className={mergeClasses(text.list, styles.list, type.title)}>
        {next.map(({ id, personId, kind }) => (
          <li key={id} className={styles.row}>
            <span className={text.line}>
              <PersonName personId={personId} />
            </span>
            <KindTag kind={kind} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className={mergeClasses(text.plain, text.quiet, type.text)}>{t('floor.more', { count: more })}</p>
      )}
    </section>
  )
}
