import { Caption1, Field, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { useState } from 'react'
import { Failed } from '../../pages/Failed.tsx'
import { Section } from '../../pages/Section.tsx'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuItem } from '../../parts/menu/menuParts.tsx'
import { Select } from '../../parts/Select.tsx'
import { languages } from '../../text/language.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useDesk } from '../deskContext.ts'
import type { Wanted } from '../outcomeApi.ts'
import { useFile } from './useFile.ts'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 130px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  choose: { minHeight: '44px', width: '100%' },
})

/** What can be had: every version, and the draft for those who work on it. */
function useVersions() {
  const { t } = useTexts('outcome')
  const { view } = useDesk()
  const [chosen, choose] = useState<Wanted | null>(null)
  const released: readonly Wanted[] = view.versions.map(({ number }) => number)
  const all: readonly Wanted[] = view.mayEdit ? [...released, 'draft'] : released
  const wanted = chosen !== null && all.includes(chosen) ? chosen : (all[0] ?? 'draft')
  const nameOf = (version: Wanted) =>
    version === 'draft' ? t('files.draft') : t('files.numbered', { number: version })
  const formats =
    wanted === 'draft' ? view.draftFormats : (view.versions.find(({ number }) => number === wanted)?.formats ?? [])
  return { all, wanted, formats, choose: (value: string) => choose(value === 'draft' ? value : Number(value)), nameOf }
}

/** The outcome as a file: which version, in which language, in one of nine formats. */
export function Downloads() {
  const { t, language: spoken } = useTexts('outcome')
  const { t: common } = useTexts()
  const styles = useStyles()
  const { all, wanted, formats, choose, nameOf } = useVersions()
  const [language, setLanguage] = useState<string | null>(null)
  const { making, failed, bring } = useFile()
  const version = nameOf(wanted)
  return (
    <Section title={t('files.title')}>
      <div className={styles.fields}>
        {all.length > 1 && (
          <Field label={t('files.version')}>
            {(control) => (
              <Select {...control} value={wanted} onChoose={choose}>
                {all.map((each) => (
                  <option key={each} value={each}>
                    {nameOf(each)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Field label={t('files.language')}>
          {(control) => (
            <Select {...control} value={language ?? spoken} onChoose={setLanguage}>
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {common(`language.${each}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <MoreMenu
        label={t('files.chooseOf', { version })}
        button={{
          appearance: 'secondary',
          className: styles.choose,
          icon: <ArrowDownloadRegular />,
          children: t('files.choose'),
        }}
      >
        {formats.map((format) => (
          <MenuItem
            key={format}
            subText={t(`files.about.${format}`)}
            onClick={() => void bring({ wanted, format, language: language ?? spoken, version })}
          >
            {t(`files.names.${format}`)}
          </MenuItem>
        ))}
      </MoreMenu>
      {making && <Caption1>{t('files.making', { format: t(`files.names.${making}`) })}</Caption1>}
      {failed && <Failed failure={failed.failure} onRetry={() => void bring(failed.asked)} />}
    </Section>
  )
}
