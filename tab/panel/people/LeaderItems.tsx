import { caseOrder } from '../../../shared/session/plan.ts'
import type { Member } from '../../../shared/session/session.ts'
import { MenuDivider, MenuItem, MenuItemCheckbox } from '../../parts/menu/menuParts.tsx'
import { usePersonName, useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'

interface Props {
  readonly person: Member
  /** ids of the cases that the person presents */
  readonly cases: readonly string[]
}

/** What whoever leads can make of a person: roles, a case, and in the worst case taking them out. */
export function LeaderItems({ person, cases }: Props) {
  const { t } = useTexts('panel')
  const { t: aids } = useTexts('aids')
  const { session, me, act, actLater, ask } = usePanel()
  const { caseName } = useStepNames(session)
  const personId = person.id
  const name = usePersonName()(personId)
  const remove = () =>
    ask({
      kind: 'confirm',
      title: t('people.removeTitle', { name }),
      text: t('people.removeText'),
      action: t('people.remove'),
      run: () => actLater({ type: 'people.remove', personId }, aids('undo.removing', { name })),
    })
  const toggleCase = (caseId: string) =>
    act({ type: 'people.setPresenter', personId, caseId, on: !cases.includes(caseId) })
  return (
    <>
      {!person.moderator && (
        <MenuItem onClick={() => act({ type: 'people.makeModerator', personId })}>{t('people.makeModerator')}</MenuItem>
      )}
      {person.moderator && personId === me && (
        <MenuItem onClick={() => actLater({ type: 'people.stepDown' }, aids('undo.steppingDown'))}>
          {t('people.stepDown')}
        </MenuItem>
      )}
      <MenuItemCheckbox
        name="role"
        value="minutes"
        onClick={() => act({ type: 'people.setMinuteTaker', personId, on: !person.minuteTaker })}
      >
        {t('people.minuteTaker')}
      </MenuItemCheckbox>
      <MenuDivider />
      {caseOrder(session).map((caseId) => (
        <MenuItemCheckbox key={caseId} name="case" value={caseId} onClick={() => toggleCase(caseId)}>
          {t('people.presents', { name: caseName(caseId) })}
        </MenuItemCheckbox>
      ))}
      <MenuDivider />
      {personId !== me && <MenuItem onClick={remove}>{t('people.remove')}</MenuItem>}
    </>
  )
}
