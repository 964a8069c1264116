import { makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components'
import { IncognitoRegular } from '@fluentui/react-icons/svg/incognito'
import { useTranslation } from 'react-i18next'
import { aspects } from '../../../shared/method/aspects.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import { Choice } from '../../parts/Choice.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { usePanel } from '../panelContext.ts'
import type { useComposer } from './useComposer.ts'

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  select: { flexGrow: 1, minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
  toggle: { flexShrink: 0, minWidth: 'auto' },
})

/** What the note is about, which case it belongs to, and whether it carries a name. A tip has these from its card. */
export function ComposerChoices({ composer }: { readonly composer: ReturnType<typeof useComposer> }) {
  const { t } = useTranslation('panel')
  const { t: common } = useTranslation()
  const styles = useStyles()
  const { session } = usePanel()
  const { caseName } = useStepNames(session)
  const { draft, change, answered, caseId } = composer
  const options = aspects.map((aspect) => ({
    value: aspect,
    label: common(`aspects.${aspect}.short`),
    title: common(`aspects.${aspect}.about`),
  }))
  const chooseCase = (value: string) => change({ followsStage: false, caseId: value === '' ? null : value })
  return (
    <>
      {!answered && (
        <Choice
          label={t('composer.aspect')}
          options={options}
          value={draft.aspect}
          onChoose={(aspect) => change({ aspect })}
        />
      )}
      <div className={styles.row}>
        {!answered && (
          <Select
            size="small"
            className={styles.select}
            aria-label={t('composer.case')}
            value={caseId ?? ''}
            onChange={(_, { value }) => chooseCase(value)}
          >
            {caseOrder(session).map((known) => (
              <option key={known} value={known}>
                {caseName(known)}
              </option>
            ))}
            <option value="">{common('wholeRound')}</option>
          </Select>
        )}
        <ToggleButton
          size="small"
          className={styles.toggle}
          icon={<IncognitoRegular />}
          checked={draft.anonymous}
          onClick={() => change({ anonymous: !draft.anonymous })}
        >
          {common('anonymous')}
        </ToggleButton>
      </div>
    </>
  )
}
