import { makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import { useState } from 'react'
import { notPresented } from '../../../shared/session/cases.ts'
import { nextStep } from '../../../shared/session/clock.ts'
import type { Step } from '../../../shared/session/session.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuItem } from '../../parts/menu/menuParts.tsx'
import { SmallButton } from '../../parts/SmallButton.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalS,
    minHeight: '32px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { display: 'flex', color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase400 },
  text: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
})

const afterTheCases: readonly Step['kind'][] = ['discussion', 'summary']

/** Whoever leads is told of cases not heard before the discussion or the summary begins, in one line, and can call them. */
export function UnheardCases({ step }: { readonly step: Step }) {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { session, act } = usePanel()
  const { stepInList } = useStepNames(session)
  const [putAway, setPutAway] = useState('')
  const next = nextStep(session)
  const near = afterTheCases.includes(step.kind) || (next !== undefined && afterTheCases.includes(next.kind))
  const missing = near ? notPresented(session) : []
  const cases = missing.map((known) => known.quarter).join(', ')
  // put away once is put away for the steps that follow too, until other cases are missing
  if (missing.length === 0 || putAway === cases) return null
  const call = (caseId: string) => {
    const talk = session.steps.find((other) => other.kind === 'caseTalk' && other.caseId === caseId)
    if (!talk) return
    const back = { type: 'timer.jump' as const, whileCurrent: talk.id, to: step.id }
    act(
      { type: 'timer.jump', whileCurrent: step.id, to: talk.id },
      { text: t('now.movedOn', { step: stepInList(talk) }), commands: [back] },
    )
  }
  const text = t('now.unheard', { cases })
  return (
    <div className={styles.bar} role="note">
      <span className={styles.icon}>
        <WarningFilled />
      </span>
      <span className={styles.text} title={text}>
        {text}
      </span>
      <MoreMenu label={t('now.callUnheard')}>
        {missing.map((known) => (
          <MenuItem key={known.id} onClick={() => call(known.id)}>
            {t('now.callCase', { quarter: known.quarter })}
          </MenuItem>
        ))}
      </MoreMenu>
      <SmallButton icon={<DismissRegular />} aria-label={common('actions.close')} onClick={() => setPutAway(cases)} />
    </div>
  )
}
