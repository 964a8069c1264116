import { Checkbox, makeStyles } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../shared/session/commands.ts'
import { closingPoints, type Session } from '../../shared/session/session.ts'

const useStyles = makeStyles({ points: { display: 'grid' } })

interface Props {
  readonly session: Session
  readonly act: (command: Command) => boolean
}

/** What the moderation does not forget to say, ticked off. */
export function Checklist({ session, act }: Props) {
  const { t } = useTranslation('closing')
  const styles = useStyles()
  return (
    <div className={styles.points}>
      {closingPoints.map((point) => (
        <Checkbox
          key={point}
          label={t(`points.${point}`)}
          checked={session.closing.checked.includes(point)}
          onChange={(_, { checked }) => act({ type: 'closing.check', point, on: checked === true })}
        />
      ))}
    </div>
  )
}
