import type { Step } from '../../../shared/session/session.ts'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem } from '../../parts/menu/menuParts.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

/** Back, and to any other step. */
export function StepMenu({ step }: { readonly step: Step }) {
  const { t } = useTexts('panel')
  const { session, act } = usePanel()
  const { stepInList } = useStepNames(session)
  const whileCurrent = step.id
  const before = session.steps[session.steps.indexOf(step) - 1]
  const back = (to: Step) =>
    act(
      { type: 'timer.back', whileCurrent },
      {
        text: t('now.movedOn', { step: stepInList(to) }),
        commands: [{ type: 'timer.jump', whileCurrent: to.id, to: whileCurrent }],
      },
    )
  const jump = (to: Step) =>
    act(
      { type: 'timer.jump', whileCurrent, to: to.id },
      {
        text: t('now.movedOn', { step: stepInList(to) }),
        commands: [{ type: 'timer.jump', whileCurrent: to.id, to: whileCurrent }],
      },
    )
  return (
    <MoreMenu label={t('now.more')}>
      {before && <MenuItem onClick={() => back(before)}>{t('now.back')}</MenuItem>}
      {session.lastRespread && (
        <MenuItem onClick={() => act({ type: 'plan.undoRespread' })}>{t('plan.undoRespread')}</MenuItem>
      )}
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{t('now.jumpTo')}</MenuGroupHeader>
        {session.steps
          .filter((other) => other.id !== step.id)
          .map((other) => (
            <MenuItem key={other.id} onClick={() => jump(other)}>
              {stepInList(other)}
            </MenuItem>
          ))}
      </MenuGroup>
    </MoreMenu>
  )
}
