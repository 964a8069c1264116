import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId, useState } from 'react'
import { aspects } from '../../shared/method/aspects.ts'
import { filtersSchema, sizes } from '../../shared/protocol/archive.ts'
import { Select } from '../parts/Select.tsx'
import { useTexts } from '../text/useTexts.ts'
import type { Question } from './archiveApi.ts'

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    margin: 0,
    padding: 0,
    border: 'none',
  },
  summary: { cursor: 'pointer', minHeight: '44px', alignContent: 'center' },
  filter: { display: 'grid', gap: tokens.spacingVerticalXXS },
  select: { '& select': { minHeight: '44px' } },
  reset: { minHeight: '44px', justifySelf: 'start' },
})

interface FilterProps {
  readonly label: string
  readonly all: string
  readonly value: string | number | null
  readonly onChoose: (value: string | null) => void
  readonly children: ReactNode
}

function Filter({ label, all, value, onChoose, children }: FilterProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        className={styles.select}
        value={value ?? ''}
        onChoose={(chosen) => onChoose(chosen === '' ? null : chosen)}
      >
        <option value="">{all}</option>
        {children}
      </Select>
    </div>
  )
}

interface Props {
  readonly question: Question
  readonly years: readonly number[]
  readonly onChange: (question: Question) => void
}

/** What is left of the hits: one aspect, municipalities of one size, one year. */
export function Filters({ question, years, onChange }: Props) {
  const { t } = useTexts('archive')
  const { t: common } = useTexts()
  const styles = useStyles()
  const change = (changed: object) => onChange({ ...question, ...filtersSchema.parse({ ...question, ...changed }) })
  const { aspect, size, year } = question
  const isSet = aspect !== null || size !== null || year !== null
  // on a phone the hits come first
  const [open] = useState(() => isSet || matchMedia('(min-width: 600px)').matches)
  return (
    <details open={open}>
      <summary className={styles.summary}>{t('filters')}</summary>
      <fieldset className={styles.filters} aria-label={t('filters')}>
        <Filter
          label={t('aspect')}
          all={t('allAspects')}
          value={aspect}
          onChoose={(chosen) => change({ aspect: chosen })}
        >
          {aspects.map((each) => (
            <option key={each} value={each}>
              {common(`aspects.${each}.plural`)}
            </option>
          ))}
        </Filter>
        <Filter label={t('size')} all={t('allSizes')} value={size} onChoose={(chosen) => change({ size: chosen })}>
          {sizes.map((each) => (
            <option key={each} value={each}>
              {t(`sizes.${each}`)}
            </option>
          ))}
        </Filter>
        <Filter
          label={t('year')}
          all={t('allYears')}
          value={year}
          onChoose={(chosen) => change({ year: chosen === null ? null : Number(chosen) })}
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Filter>
        {isSet && (
          <Button className={styles.reset} onClick={() => change({ aspect: null, size: null, year: null })}>
            {t('resetFilters')}
          </Button>
        )}
      </fieldset>
    </details>
  )
}
