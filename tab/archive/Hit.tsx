import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import type { ArchiveHit } from '../../shared/protocol/archive.ts'
import { LocalLink } from '../pages/LocalLink.tsx'
import { useTexts } from '../text/useTexts.ts'
import { Similar } from './Similar.tsx'
import { addressOf, usePlaceWords } from './usePlaceWords.ts'

const useStyles = makeStyles({
  hit: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  mark: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  about: { color: tokens.colorNeutralForeground3 },
})

/** A text with what was found in it marked. */
function Pieces({ pieces }: Pick<ArchiveHit, 'pieces'>) {
  const styles = useStyles()
  let at = 0
  return pieces.map(({ text, hit }) => {
    at += text.length
    return hit ? (
      <mark key={at} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    )
  })
}

/** One thing that was found, with the way to its place. */
export function Hit({ hit }: { readonly hit: ArchiveHit }) {
  const { t } = useTexts('archive')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { caseOf, about } = usePlaceWords()
  const kind = hit.aspect === null ? t('case') : common(`aspects.${hit.aspect}.name`)
  const title = hit.kind === 'case' ? caseOf(hit) : `${kind} · ${caseOf(hit)}`
  return (
    <li className={styles.hit}>
      <span>
        <LocalLink to={addressOf(hit, hit.key)}>{title}</LocalLink>
      </span>
      {hit.pieces.length > 0 && (
        <p className={styles.text}>
          <Pieces pieces={hit.pieces} />
        </p>
      )}
      <Caption1 className={styles.about}>{about(hit)}</Caption1>
      {hit.kind === 'case' && hit.place !== null && (
        <Similar sessionId={hit.sessionId} place={hit.place} of={caseOf(hit)} />
      )}
    </li>
  )
}
