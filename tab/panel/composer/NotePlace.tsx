import { makeStyles, tokens } from '@fluentui/react-components'
import { IncognitoRegular } from '@fluentui/react-icons/svg/incognito'
import { memo } from 'react'
import { caseOrder } from '../../../shared/session/plan.ts'
import { Select } from '../../parts/Select.tsx'
import { SmallButton } from '../../parts/SmallButton.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  select: { flexGrow: 1, minWidth: 0 },
  toggle: { flexShrink: 0 },
})

interface Props {
  readonly anonymous: boolean
  readonly caseId: string | null
  /** a tip belongs where its card belongs */
  readonly fixed: boolean
  readonly change: (part: { anonymous?: boolean; followsStage?: boolean; caseId?: string | null }) => void
}

/** Which case the note belongs to, and whether it carries a name. A tip has its case from its card. */
export const NotePlace = memo(function NotePlace({ anonymous, caseId, fixed, change }: Props) {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { session } = usePanel()
  const { caseName } = useStepNames(session)
  const chooseCase = (value: string) => change({ followsStage: false, caseId: value === '' ? null : value })
  return (
    <div className={styles.row}>
      {!fixed && (
        <Select
          size="small"
          className={styles.select}
          aria-label={t('composer.case')}
          value={caseId ?? ''}
          onChoose={chooseCase}
        >
          {caseOrder(session).map((known) => (
            <option key={known} value={known}>
              {caseName(known)}
            </option>
          ))}
          <option value="">{common('wholeRound')}</option>
        </Select>
      )}
      <SmallButton
        look="outline"
        className={styles.toggle}
        icon={<IncognitoRegular />}
        aria-pressed={anonymous}
        onClick={() => change({ anonymous: !anonymous })}
      >
        {common('anonymous')}
      </SmallButton>
    </div>
  )
})
