import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off'
import { caseOrder } from '../../../shared/session/plan.ts'
import { byId, type Member } from '../../../shared/session/session.ts'
import { useLive } from '../../live/useLive.ts'
import { PersonName } from '../../parts/PersonName.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { PersonMenu } from './PersonMenu.tsx'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
  },
  icon: { display: 'inline-flex', paddingTop: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase400 },
  here: { color: tokens.colorStatusSuccessForeground3 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  organisation: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
})

/** Somebody of the round: name, Kommune, roles, and whether the panel is open there. */
export function PersonRow({ person }: { readonly person: Member }) {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { session, me, leading, over } = usePanel()
  const { people, presence } = useLive()
  const { caseShort } = useStepNames(session)
  const state = presence.hidden.includes(person.id) ? 'hidden' : presence.here.includes(person.id) ? 'here' : 'away'
  const Icon = { here: CheckmarkCircleFilled, hidden: EyeOffRegular, away: CircleRegular }[state]
  const presented = caseOrder(session).filter((id) => byId(session.cases, id)?.presenters.includes(person.id))
  const roles = [
    person.moderator ? common('roles.moderator') : null,
    person.acting ? common('roles.acting') : null,
    person.minuteTaker ? common('roles.minuteTaker') : null,
    ...presented.map(caseShort),
  ].filter((role) => role !== null)
  const { organisation, function: does } = people.get(person.id) ?? {}
  const about = [does, organisation].filter(Boolean).join(' · ')
  return (
    <li className={styles.row}>
      <span
        role="img"
        aria-label={t(`people.${state}`)}
        title={t(`people.${state}`)}
        className={mergeClasses(styles.icon, state === 'here' && styles.here)}
      >
        <Icon />
      </span>
      <span>
        <span className={styles.line}>
          <PersonName personId={person.id} />
          {person.id === me && <span className={styles.organisation}>{t('people.you')}</span>}
          {roles.map((role) => (
            <Tag key={role}>{role}</Tag>
          ))}
        </span>
        {about !== '' && <span className={styles.organisation}>{about}</span>}
      </span>
      {((leading && !over) || person.id === me) && <PersonMenu person={person} />}
    </li>
  )
}
