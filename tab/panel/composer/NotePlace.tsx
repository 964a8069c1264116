import { makeStyles, tokens } from '@fluentui/react-components'
import { IncognitoRegular } from '@fluentui/react-icons/svg/incognito'
import { useTranslation } from 'react-i18next'
import { caseOrder } from '../../../shared/session/plan.ts'
import { Select } from '../../parts/Select.tsx'
import { SmallButton } from '../../parts/SmallButton.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { usePanel } from '../panelContext.ts'
import type { useComposer } from './useComposer.ts'

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  select: { flexGrow: 1, minWidth: 0 },
  toggle: { flexShrink: 0 },
})

/** Which case the note belongs to, and whether it carries a name. A tip has its case from its card. */
export function NotePlace({ composer }: { readonly composer: ReturnType<typeof useComposer> }) {
  const { t } = useTranslation('panel')
  const { t: common } = useTranslation()
  const styles = useStyles()
  const { session } = usePanel()
  const { caseName } = useStepNames(session)
  const { draft, change, answered, caseId } = composer
  const chooseCase = (value: string) => change({ followsStage: false, caseId: value === '' ? null : value })
  return (
    <div className={styles.row}>
      {!answered && (
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
        aria-pressed={draft.anonymous}
        onClick={() => change({ anonymous: !draft.anonymous })}
      >
        {common('anonymous')}
      </SmallButton>
    </div>
  )
}
