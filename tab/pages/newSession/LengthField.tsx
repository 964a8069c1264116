import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { limits } from '../../../shared/protocol/limits.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { type Draft, minutesInRange, outline, wishOf } from './draft.ts'

const useStyles = makeStyles({
  column: { display: 'grid', gap: tokens.spacingVerticalS },
  offers: {
    border: 0,
    padding: 0,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  offer: { minWidth: '56px' },
})

interface Props {
  readonly draft: Draft
  readonly onChange: (minutes: string) => void
}

function Hints({ draft }: { readonly draft: Draft }) {
  const { t } = useTexts('pages')
  const { t: common } = useTexts()
  const wish = wishOf(draft)
  const { discussionMinutes, unusualLength, noCases, manyCasesMinutesEach: each, tooShort } = outline(wish)
  const discussion = common('minutes', { count: discussionMinutes })
  const texts = [
    noCases ? t('create.hints.noCases') : null,
    unusualLength ? t('create.hints.unusualLength', { minutes: wish.minutes, discussion }) : null,
    each === null ? null : t('create.hints.manyCases', { cases: wish.cases, count: each }),
  ].filter((text) => text !== null)
  return (
    <>
      {tooShort && (
        <Notice
          intent="warning"
          text={t('create.hints.tooShort', { minutes: wish.minutes, discussion, ...tooShort })}
        />
      )}
      {texts.map((text) => (
        <Notice key={text} intent="info" text={text} />
      ))}
    </>
  )
}

/** The length of the meeting, with the lengths that fit in one press and what they come to. */
export function LengthField({ draft, onChange }: Props) {
  const { t } = useTexts('pages')
  const { t: common } = useTexts()
  const styles = useStyles()
  const wish = wishOf(draft)
  const inRange = minutesInRange(wish.minutes)
  const { fitting, tooShort, ...outlined } = outline(inRange ? wish : { ...wish, minutes: 180 })
  const discussion = common('minutes', { count: outlined.discussionMinutes })
  const questions = common('minutes', { count: outlined.questionsMinutes })
  const offered = tooShort ? [tooShort.least, ...fitting.filter((minutes) => minutes !== tooShort.least)] : fitting
  return (
    <div className={styles.column}>
      <TextField
        label={t('create.minutes')}
        type="number"
        value={draft.minutes}
        maxLength={3}
        problem={inRange ? undefined : t('create.minutesRange', limits.minutes)}
        onChange={onChange}
      />
      <fieldset className={styles.offers} aria-label={t('create.fitting')}>
        {offered.map((minutes) => (
          <Button
            key={minutes}
            size="small"
            className={styles.offer}
            appearance={minutes === wish.minutes ? 'primary' : 'secondary'}
            aria-pressed={minutes === wish.minutes}
            onClick={() => onChange(String(minutes))}
          >
            {minutes}
          </Button>
        ))}
      </fieldset>
      {inRange && (
        <>
          <Caption1>
            {wish.cases > 0
              ? t('create.plan', { discussion, questions })
              : t('create.planWithoutCases', { discussion })}
          </Caption1>
          <Hints draft={draft} />
        </>
      )}
    </div>
  )
}
