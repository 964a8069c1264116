import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { caseSheetAspects } from '../../../shared/method/aspects.ts'
import { caseProgress } from '../../../shared/session/cases.ts'
import { liveNotes } from '../../../shared/session/notes.ts'
import type { Case } from '../../../shared/session/session.ts'
import { useAspectEdge } from '../../parts/aspectColours.ts'
import { Card } from '../../parts/Card.tsx'
import { SmallButton } from '../../parts/SmallButton.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { ReadySwitch } from '../now/NextUp.tsx'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({
  cue: {
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  aspect: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  edit: { justifySelf: 'start' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** The own case sheet as cue cards, in the order of the slides. */
export function OwnCaseView() {
  const { session, me } = usePanel()
  const own = session.cases.filter((known) => known.presenters.includes(me))
  return own.map((known) => <CueCards key={known.id} own={known} />)
}

function CueCards({ own }: { readonly own: Case }) {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const styles = useStyles()
  const edge = useAspectEdge()
  const { session, over, ask } = usePanel()
  const progress = caseProgress(session, own.id)
  const cues = caseSheetAspects.flatMap((aspect) =>
    liveNotes(session).filter((note) => note.caseId === own.id && note.aspect === aspect),
  )
  return (
    <>
      {!over && (progress === 'waiting' || progress === 'nextUp') && (
        <Card title={own.quarter}>
          <ReadySwitch own={own} />
        </Card>
      )}
      {cues.map((note) => (
        <div key={note.id} className={mergeClasses(styles.cue, edge[note.aspect])}>
          <span className={styles.aspect}>{common(`aspects.${note.aspect}.name`)}</span>
          <span className={styles.text}>{note.text}</span>
        </div>
      ))}
      {own.question !== '' && !cues.some((note) => note.aspect === 'question') && (
        <div className={mergeClasses(styles.cue, edge.question)}>
          <span className={styles.aspect}>{common('aspects.question.name')}</span>
          <span className={styles.text}>{own.question}</span>
        </div>
      )}
      {!over && (
        <SmallButton
          icon={<EditRegular />}
          look="outline"
          size="medium"
          className={styles.edit}
          onClick={() => ask({ kind: 'caseProfile', caseId: own.id })}
        >
          {t('cases.edit')}
        </SmallButton>
      )}
      {cues.length === 0 && <p className={styles.quiet}>{t('ownCase.empty')}</p>}
    </>
  )
}
