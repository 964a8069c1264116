import { makeStyles, Select } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '../text/i18n.ts'
import { languages } from '../text/language.ts'

const useStyles = makeStyles({ select: { minWidth: 'auto' } })

/** The choice of language, each in its own words. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const styles = useStyles()
  const choose = (value: string) => {
    const language = languages.find((known) => known === value)
    if (language) void changeLanguage(language)
  }
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={t('language.label')}
      value={i18n.language}
      onChange={(_, { value }) => choose(value)}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {t(`language.${language}`)}
        </option>
      ))}
    </Select>
  )
}
