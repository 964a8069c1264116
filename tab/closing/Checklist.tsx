import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { closingPoints } from '../../shared/session/session.ts'
import { useTexts } from '../text/useTexts.ts'
import type { ClosingProps } from './closingProps.ts'

/** What is said at the very end, each with words for it. */
const words = ['thanks', 'exchange', 'results'] as const
type Words = (typeof words)[number]
const content = closingPoints.filter((point): point is Exclude<typeof point, Words> =>
  words.every((word) => word !== point),
)

const useStyles = makeStyles({
  points: { display: 'grid' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  say: {
    margin: 0,
    paddingInlineStart: '36px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})

type Props = Pick<ClosingProps, 'session' | 'act'>

/** What the moderation does not forget in the Fazit, and to say at its end; ticked off. */
export function Checklist(props: Props) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  return (
    <>
      <div className={styles.points}>
        {content.map((point) => (
          <Point key={point} point={point} {...props} />
        ))}
      </div>
      <h3 className={styles.heading}>{t('points.words')}</h3>
      <div className={styles.points}>
        {words.map((point) => (
          <Spoken key={point} point={point} {...props} />
        ))}
      </div>
    </>
  )
}

interface PointProps extends Props {
  readonly point: (typeof closingPoints)[number]
  readonly describedBy?: string
}

function Point({ point, session, act, describedBy }: PointProps) {
  const { t } = useTexts('closing')
  return (
    <Checkbox
      label={t(`points.${point}`)}
      checked={session.closing.checked.includes(point)}
      onChange={(_, { checked }) => act({ type: 'closing.check', point, on: checked === true })}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    />
  )
}

function Spoken(props: Props & { readonly point: Words }) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const id = useId()
  return (
    <div>
      <Point {...props} describedBy={id} />
      <p id={id} className={styles.say}>
        {t(`say.${props.point}`)}
      </p>
    </div>
  )
}
