import { Body1, makeStyles, tokens } from '@fluentui/react-components'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import { useTexts } from '../../text/useTexts.ts'
import { EditableText } from '../edit/EditableText.tsx'
import { useEditing } from '../edit/editContext.ts'
import { AspectGroups } from './Cards.tsx'
import { Part } from './Part.tsx'
import { useOutcomeNames } from './useOutcomeNames.ts'

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground3 },
  ask: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  groups: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
})

interface Props {
  readonly known: Outcome['cases'][number]
  readonly outcome: Outcome
}

/** A case: where it is, who presented it, what was asked, and its cards. */
export function CasePart({ known, outcome }: Props) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const { caseName, person } = useOutcomeNames(outcome)
  const editing = useEditing() !== null
  const { place, municipality, population, presenters, question, aspects } = known
  const names = presenters.map(person).join(', ')
  const about = [
    municipality,
    population === null ? null : t('document.population', { count: population }),
    names === '' ? null : t('document.presentedBy', { names }),
  ]
  return (
    <Part id={`case-${place}`} title={caseName(place)}>
      <p className={styles.about}>{about.filter(Boolean).join(' · ')}</p>
      {(question.text !== '' || editing) && (
        <div className={styles.ask}>
          <span className={styles.label}>{t('document.ask')}</span>
          <EditableText said={question} part="question" />
        </div>
      )}
      {aspects.length === 0 && <Body1>{t('document.noCards')}</Body1>}
      <div className={styles.groups}>
        <AspectGroups groups={aspects} outcome={outcome} />
      </div>
    </Part>
  )
}
