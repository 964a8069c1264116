import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { EntryKind } from '../../shared/session/session.ts'
import { useTexts } from '../text/useTexts.ts'
import { useStageType } from './stageTokens.ts'

const useStyles = makeStyles({
  tag: {
    flexShrink: 0,
    paddingInline: '0.6em',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    whiteSpace: 'nowrap',
  },
})

/** What somebody wants the floor for. */
export function KindTag({ kind, large = false }: { readonly kind: EntryKind; readonly large?: boolean }) {
  const { t } = useTexts()
  const styles = useStyles()
  const type = useStageType()
  return <span className={mergeClasses(styles.tag, large ? type.text : type.small)}>{t(`entryKinds.${kind}`)}</span>
}
