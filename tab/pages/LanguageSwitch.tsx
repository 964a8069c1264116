import { useTranslation } from 'react-i18next'
import { Select } from '../parts/Select.tsx'
import { changeLanguage } from '../text/i18n.ts'
import { languages } from '../text/language.ts'

/** The choice of language, each in its own words. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const choose = (value: string) => {
    const language = languages.find((known) => known === value)
    if (language) void changeLanguage(language)
  }
  return (
    <Select size="small" aria-label={t('language.label')} value={i18n.language} onChoose={choose}>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {t(`language.${language}`)}
        </option>
      ))}
    </Select>
  )
}
