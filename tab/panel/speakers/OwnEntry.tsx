import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { HandRightRegular } from '@fluentui/react-icons/svg/hand-right'
import { entryKinds } from '../../../shared/session/session.ts'
import { Card } from '../../parts/Card.tsx'
import { Choice } from '../../parts/Choice.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { useShortcutKey } from '../keys/useShortcutKey.ts'
import { usePanel } from '../panelContext.ts'
import { useRaise } from './useRaise.ts'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  main: { minHeight: '44px' },
})

/** The own contribution: announce it, say of what kind it is, let others go first, take it back. */
export function OwnEntry() {
  const { t } = useTexts('panel')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { session } = usePanel()
  const { own, place, raiseWord, pressing, raise, changeKind, defer, withdraw } = useRaise()
  const key = useShortcutKey('raise')
  const { speakers } = session
  if (!own) {
    return (
      <Button
        appearance={pressing ? 'primary' : 'secondary'}
        className={styles.main}
        icon={<HandRightRegular />}
        onClick={raise}
        {...key}
      >
        {raiseWord}
      </Button>
    )
  }
  const kinds = entryKinds
    .filter((kind) => kind !== 'direct' || speakers.current !== null)
    .map((kind) => ({ value: kind, label: common(`entryKinds.${kind}`) }))
  return (
    <Card title={place === 1 ? t('speakers.youAreNext') : t('speakers.ownPlace', { place })}>
      <Choice label={t('speakers.kind')} options={kinds} value={own.kind} onChoose={changeKind} />
      <div className={styles.row}>
        <Button size="small" onClick={defer}>
          {t('speakers.defer')}
        </Button>
        <Button size="small" onClick={withdraw}>
          {t('speakers.withdraw')}
        </Button>
      </div>
    </Card>
  )
}
