import { makeStyles, tokens, useFocusFinders } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { Outcome } from '../../shared/outcome/outcome.ts'
import type { OutcomeView } from '../../shared/protocol/outcome.ts'
import { VisibilitySection } from '../archive/VisibilitySection.tsx'
import { LocalLink } from '../pages/LocalLink.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useTexts } from '../text/useTexts.ts'
import { DeskLayout } from './DeskLayout.tsx'
import { type Desk, DeskContext, useDesk } from './deskContext.ts'
import { DispatchSection } from './dispatch/DispatchSection.tsx'
import { OutcomeDocument } from './document/OutcomeDocument.tsx'
import { EditContext, type Edits } from './edit/editContext.ts'
import { LeftOut } from './edit/LeftOut.tsx'
import { useEdits } from './edit/useEdits.ts'
import { Downloads } from './files/Downloads.tsx'
import { MailSection } from './mail/MailSection.tsx'
import { Contacts } from './personal/Contacts.tsx'
import { OwnLink } from './personal/OwnLink.tsx'
import { StandIn } from './standing/StandIn.tsx'
import { Standing, sendingId } from './standing/Standing.tsx'
import { Waiting } from './standing/Waiting.tsx'
import { Versions } from './versions/Versions.tsx'

const useStyles = makeStyles({
  place: { outlineStyle: 'none' },
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
})

interface Props extends Omit<Desk, 'say'> {
  /** it could not be asked for again: what is shown may be old */
  readonly stale: boolean
}

/** What is reviewed: the draft while there is work on it, else the newest version. What is read: the newest version. */
function shownOf({ mayEdit, draft, released, pending }: OutcomeView, editing: boolean): Outcome | null {
  const isDraft = mayEdit && (editing || !released || pending.length > 0)
  return isDraft ? draft : released
}

/** What comes after the document: sending it, the own part, the versions, the way on. */
function Further({ edits }: { readonly edits: Edits }) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const { view, sessionId, seat, reload } = useDesk()
  return (
    <>
      {view.mayEdit && <LeftOut edits={edits} />}
      <div id={sendingId} tabIndex={-1} className={styles.place}>
        <DispatchSection
          key={view.versions.length}
          sessionId={sessionId}
          token={seat.token}
          byHand={view.mayRelease && view.released && <MailSection outcome={view.released} />}
          onAllSent={() => void (view.state === 'released' && reload())}
        />
      </div>
      {(view.mayRelease || view.released) && <VisibilitySection sessionId={sessionId} token={seat.token} />}
      <Contacts />
      {view.versions.length > 0 && <Versions />}
      <OwnLink />
      <nav className={styles.ways} aria-label={t('title')}>
        <LocalLink to={`/s/${sessionId}/end`}>{t('toEnd')}</LocalLink>
        <LocalLink to={`/s/${sessionId}`}>{t('toPanel')}</LocalLink>
      </nav>
    </>
  )
}

/** The document, and what can be done with it: by who reviews and releases it, and by who reads it. */
export function OutcomeDesk({ stale, ...parts }: Props) {
  const { t } = useTexts('outcome')
  // its last user would take the marks of an open window along; see PanelDialog
  useFocusFinders()
  const [said, say] = useState('')
  const [editing, setEditing] = useState(false)
  const paper = useRef<HTMLElement>(null)
  const desk = { ...parts, say }
  const { view } = desk
  const edits = useEdits(desk, () => paper.current?.focus())
  const shown = shownOf(view, editing)
  return (
    <DeskContext value={desk}>
      <DeskLayout
        said={said}
        first={
          <>
            {stale && <Notice intent="warning" text={t('stale')} />}
            <StandIn />
            {view.mayEdit ? <Standing editing={editing} onEditing={setEditing} /> : <Waiting />}
            {shown && <Downloads />}
          </>
        }
        paper={
          shown && (
            <EditContext value={editing && view.mayEdit ? edits : null}>
              <OutcomeDocument outcome={shown} ref={paper} />
            </EditContext>
          )
        }
        further={<Further edits={edits} />}
      />
    </DeskContext>
  )
}
