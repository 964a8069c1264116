import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb'
import { TriangleFilled, TriangleRegular } from '@fluentui/react-icons/svg/triangle'
import type { Note } from '../../../shared/session/session.ts'
import { SmallButton } from '../../parts/SmallButton.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanelActions, useStanding } from '../panelContext.ts'
import { useIsOwn } from './useIsOwn.ts'

const useStyles = makeStyles({
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', minHeight: '24px' },
  button: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  last: { marginLeft: 'auto', marginRight: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

/** „Betrifft uns auch" with its number, and a tip for this card. */
export function NoteFoot({ note, hanging }: { readonly note: Note; readonly hanging: boolean }) {
  const { t } = useTexts('panel')
  const styles = useStyles()
  const { me, over } = useStanding()
  const { act, answer } = usePanelActions()
  const own = useIsOwn(note)
  const count = note.supporters.length
  const supported = note.supporters.includes(me)
  const mayAnswer = !over && !hanging && note.aspect !== 'tip'
  if (over || own) {
    if (count === 0 && !mayAnswer) return null
    return (
      <div className={styles.foot}>
        {count > 0 && <span className={styles.count}>{t('notes.supportedBy', { count })}</span>}
        {mayAnswer && <TipButton className={styles.last} onClick={() => answer(note.id)} />}
      </div>
    )
  }
  return (
    <div className={styles.foot}>
      <SmallButton
        className={styles.button}
        icon={supported ? <TriangleFilled /> : <TriangleRegular />}
        aria-pressed={supported}
        aria-label={t('notes.supportWithCount', { count })}
        onClick={() => act({ type: 'note.support', noteId: note.id, on: !supported })}
      >
        {count > 0 ? `${count} · ${t('notes.support')}` : t('notes.support')}
      </SmallButton>
      {mayAnswer && <TipButton className={styles.last} onClick={() => answer(note.id)} />}
    </div>
  )
}

function TipButton({ className, onClick }: { readonly className: string; readonly onClick: () => void }) {
  const { t } = useTexts('panel')
  const styles = useStyles()
  return (
    <SmallButton className={mergeClasses(styles.button, className)} icon={<LightbulbRegular />} onClick={onClick}>
      {t('notes.tip')}
    </SmallButton>
  )
}
