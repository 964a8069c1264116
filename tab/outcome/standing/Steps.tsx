import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import type { OutcomeView } from '../../../shared/protocol/outcome.ts'
import { useTexts } from '../../text/useTexts.ts'

const states = ['draft', 'released', 'sent'] as const satisfies readonly OutcomeView['state'][]

const useStyles = makeStyles({
  steps: {
    display: 'grid',
    // by their words: the longest does not fit in a third of a narrow panel
    gridTemplateColumns: 'repeat(3, auto)',
    overflowWrap: 'anywhere',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    paddingBlockStart: tokens.spacingVerticalXS,
    borderTop: `4px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reached: { borderTop: `4px solid ${tokens.colorBrandBackground}`, color: tokens.colorNeutralForeground1 },
  current: { fontWeight: tokens.fontWeightSemibold },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
})

/** Entwurf → freigegeben → versendet. */
export function Steps({ state }: Pick<OutcomeView, 'state'>) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const reached = states.indexOf(state)
  return (
    <ol className={styles.steps}>
      {states.map((step, place) => (
        <li
          key={step}
          aria-current={place === reached ? 'step' : undefined}
          className={mergeClasses(styles.step, place <= reached && styles.reached, place === reached && styles.current)}
        >
          {place < reached && <CheckmarkCircleFilled className={styles.icon} />}
          {t(`standing.${step}`)}
        </li>
      ))}
    </ol>
  )
}
