import { Caption1, Field, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { type ReactNode, useState } from 'react'
import type { OutcomeFormat } from '../../../shared/protocol/outcome.ts'
import type { Answer } from '../../live/requests.ts'
import { Failed } from '../../pages/Failed.tsx'
import { Section } from '../../pages/Section.tsx'
import { MoreMenu } from '../../parts/menu/MoreMenu.tsx'
import { MenuItem } from '../../parts/menu/menuParts.tsx'
import { Select } from '../../parts/Select.tsx'
import { languages } from '../../text/language.ts'
import { useTexts } from '../../text/useTexts.ts'
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

interface Props {
  readonly formats: readonly OutcomeFormat[]
  /** the version in words */
  readonly version: string
  /** of the outcome, for the name of the file */
  readonly title: string
  ask(format: OutcomeFormat, language: string): Promise<Answer<Blob>>
  /** Tells it to those who do not see it. */
  say(text: string): void
  /** the field for the version, where there are several */
  readonly children?: ReactNode
}

/** A version of the outcome as a file: in which language, in which format. */
export function FileChooser({ formats, version, title, ask, say, children }: Props) {
  const { t, language: spoken } = useTexts('outcome')
  const { t: common } = useTexts()
  const styles = useStyles()
  const [chosen, choose] = useState<string | null>(null)
  const language = chosen ?? spoken
  const { making, failed, bring } = useFile(say)
  return (
    <Section title={t('files.title')}>
      <div className={styles.fields}>
        {children}
        <Field label={t('files.language')}>
          {(control) => (
            <Select {...control} value={language} onChoose={choose}>
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
            onClick={() => void bring({ format, name: `${title} ${version}`, ask: () => ask(format, language) })}
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
