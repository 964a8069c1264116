import { makeStyles, tokens } from '@fluentui/react-components'
import { type Ref, useId } from 'react'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import { useTexts } from '../../text/useTexts.ts'
import { ChangeList } from '../versions/ChangeList.tsx'
import { AspectGroups } from './Cards.tsx'
import { CasePart } from './CasePart.tsx'
import { ComparisonPart } from './ComparisonPart.tsx'
import { Contents, type Entry } from './Contents.tsx'
import { DocumentHead } from './DocumentHead.tsx'
import { AgreementsPart, QuestionsPart, SharedPart } from './GatheredParts.tsx'
import { PeoplePart, TimesPart } from './MeetingParts.tsx'
import { Part } from './Part.tsx'
import { SummaryPart } from './SummaryPart.tsx'
import { useOutcomeNames } from './useOutcomeNames.ts'

const useStyles = makeStyles({
  paper: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    paddingBlock: 'clamp(20px, 5vw, 48px)',
    paddingInline: 'clamp(14px, 5vw, 48px)',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTop: `4px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { border: 'none', boxShadow: 'none', padding: 0, display: 'block' },
  },
})

/** The parts that this document has, in its order. */
function usePartsOf(outcome: Outcome): readonly (Entry & { readonly has: boolean })[] {
  const { t } = useTexts('outcome')
  const { caseName } = useOutcomeNames(outcome)
  const { release, cases, general, shared, questions } = outcome
  return [
    { id: 'changes', title: t('changes.short'), has: (release?.changes.length ?? 0) > 0 },
    { id: 'summary', title: t('document.summary'), has: true },
    { id: 'shared', title: t('document.shared'), has: shared.length > 0 },
    { id: 'agreements', title: t('document.agreements'), has: true },
    { id: 'questions', title: t('document.questions'), has: questions.length > 0 },
    { id: 'comparison', title: t('document.comparison'), has: cases.length > 0 },
    ...cases.map(({ place }) => ({ id: `case-${place}`, title: caseName(place), has: true })),
    { id: 'general', title: t('document.general'), has: general.length > 0 },
    { id: 'times', title: t('document.times'), has: true },
    { id: 'people', title: t('document.people'), has: true },
  ]
}

interface Props {
  readonly outcome: Outcome
  readonly ref?: Ref<HTMLElement>
}

/** The outcome as people read it on a screen. */
export function OutcomeDocument({ outcome, ref }: Props) {
  const { t } = useTexts('outcome')
  const styles = useStyles()
  const titleId = useId()
  const parts = usePartsOf(outcome).filter(({ has }) => has)
  const has = (id: string) => parts.some((part) => part.id === id)
  const { release, cases, general } = outcome
  return (
    <article ref={ref} tabIndex={-1} className={styles.paper} aria-labelledby={titleId}>
      <DocumentHead outcome={outcome} titleId={titleId} />
      <Contents entries={parts} />
      {release && has('changes') && (
        <Part id="changes" title={t('changes.title', { number: release.number - 1 })}>
          <ChangeList changes={release.changes} />
        </Part>
      )}
      <SummaryPart outcome={outcome} />
      {has('shared') && <SharedPart outcome={outcome} />}
      <AgreementsPart outcome={outcome} />
      {has('questions') && <QuestionsPart outcome={outcome} />}
      {has('comparison') && <ComparisonPart outcome={outcome} />}
      {cases.map((known) => (
        <CasePart key={known.place} known={known} outcome={outcome} />
      ))}
      {has('general') && (
        <Part id="general" title={t('document.general')}>
          <AspectGroups groups={general} outcome={outcome} />
        </Part>
      )}
      <TimesPart outcome={outcome} />
      <PeoplePart outcome={outcome} />
    </article>
  )
}
