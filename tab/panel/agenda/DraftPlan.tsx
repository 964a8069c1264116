import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { agendaFits, fittingMinutes } from '../../../shared/method/agenda.ts'
import type { Command } from '../../../shared/session/commands.ts'
import { agendaSteps, caseOrder, presentWish } from '../../../shared/session/plan.ts'
import type { Session } from '../../../shared/session/session.ts'
import { Card } from '../../parts/Card.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelAtOnce } from '../panelContext.ts'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // in rows of their own width a single length would stand alone in the last
  lengths: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(60px, 1fr))',
    gap: tokens.spacingHorizontalXS,
  },
  length: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** The commands that lead back to the present steps with all that was set by hand. */
function sameLengths(session: Session): Command[] {
  const { minutes, impulse, break: pause } = presentWish(session)
  const wish = { minutes, impulse, break: pause }
  const fitted = new Map(agendaSteps(caseOrder(session), wish).map(({ id, seconds }) => [id, seconds]))
  const byHand = session.steps.filter(({ id, seconds }) => fitted.get(id) !== seconds)
  return [
    { type: 'plan.fit', ...wish },
    ...byHand.map(({ id, seconds }): Command => ({ type: 'plan.setLength', stepId: id, seconds })),
  ]
}

/** Before the start: impulse and break on or off, and the whole lengths that fit, in one press. */
export function DraftPlan() {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const { t: aids } = useTexts('aids')
  const styles = useStyles()
  const { session, act } = usePanelAtOnce()
  const wish = presentWish(session)
  const refit = (part: Partial<typeof wish>) => {
    const { minutes, impulse, break: pause } = { ...wish, ...part }
    const text = aids('undo.refitted', { minutes })
    act({ type: 'plan.fit', minutes, impulse, break: pause }, { text, commands: sameLengths(session) })
  }
  const fitting = fittingMinutes(wish)
  return (
    <Card title={t('draft.plan', { minutes: wish.minutes })}>
      {wish.cases === 0 && <p className={styles.text}>{t('hints.noCases')}</p>}
      {!agendaFits(wish) && <p className={styles.text}>{t('draft.unusual')}</p>}
      <div className={styles.lengths}>
        {fitting.map((minutes) => (
          <Button
            key={minutes}
            size="small"
            className={styles.length}
            appearance={minutes === wish.minutes ? 'primary' : 'secondary'}
            aria-pressed={minutes === wish.minutes}
            onClick={() => refit({ minutes })}
          >
            {common('minutesShort', { minutes })}
          </Button>
        ))}
      </div>
      <div className={styles.row}>
        <Checkbox
          label={common('steps.impulse')}
          checked={wish.impulse}
          onChange={(_, { checked }) => refit({ impulse: checked === true })}
        />
        <Checkbox
          label={common('steps.break')}
          checked={wish.break}
          onChange={(_, { checked }) => refit({ break: checked === true })}
        />
      </div>
    </Card>
  )
}
