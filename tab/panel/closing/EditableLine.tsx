import { makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { agreementOf } from '../../../shared/session/draftLines.ts'
import type { Line } from '../../../shared/session/session.ts'
import { LineText } from '../../closing/FazitLines.tsx'
import { inShort } from '../../parts/inShort.ts'
import { SmallButton } from '../../parts/SmallButton.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelAtOnce } from '../panelContext.ts'
import { LineEditor } from './LineEditor.tsx'
import { LineMenu } from './LineMenu.tsx'
import { TermsButton } from './TermsButton.tsx'
import { useLineMoves } from './useLineMoves.ts'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', columnGap: tokens.spacingHorizontalXS },
  // narrower, the buttons go below the text
  text: { flexGrow: 1, flexShrink: 1, flexBasis: '110px', minWidth: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXXS, marginInlineStart: 'auto' },
})

/** The button that edits a line has the focus again when the line is no longer edited. */
function useEditing() {
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const returns = useRef(false)
  useEffect(() => {
    if (!editing && returns.current) button.current?.focus()
    returns.current = editing
  }, [editing])
  return { editing, setEditing, button }
}

/** The same button of the next line: whoever goes through the lines by keyboard goes on from there. */
function focusNeighbour(button: Element): void {
  const row = button.closest('li')
  const next = row?.nextElementSibling ?? row?.previousElementSibling
  next?.querySelector<HTMLElement>('button:last-of-type')?.focus()
}

/** A line with what can be done to it. */
export function EditableLine({ line }: { readonly line: Line }) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const { session, act } = usePanelAtOnce()
  const { editing, setEditing, button } = useEditing()
  const { row, up, down, move, onKeyDown } = useLineMoves(line)
  if (editing) return <LineEditor line={line} onDone={() => setEditing(false)} />
  const text = inShort(line.text)
  const agreement = agreementOf(session, line)
  const remove = (event: MouseEvent) => {
    focusNeighbour(event.currentTarget)
    act(
      { type: 'closing.removeLine', lineId: line.id },
      { text: t('lines.removed'), commands: [{ type: 'closing.restoreLine', lineId: line.id }] },
    )
  }
  return (
    <div ref={row} className={styles.row} onKeyDownCapture={onKeyDown}>
      <span className={styles.text}>
        <LineText line={line} session={session} />
      </span>
      <span className={styles.buttons}>
        <LineMenu text={text} up={up} down={down} onMove={move} />
        {agreement && <TermsButton note={agreement} />}
        <SmallButton
          ref={button}
          icon={<EditRegular />}
          aria-label={t('lines.edit', { text })}
          title={t('lines.edit', { text })}
          onClick={() => setEditing(true)}
        />
        <SmallButton
          icon={<DismissRegular />}
          aria-label={t('lines.remove', { text })}
          title={t('lines.remove', { text })}
          onClick={remove}
        />
      </span>
    </div>
  )
}
