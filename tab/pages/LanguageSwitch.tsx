import { Select } from '../parts/Select.tsx'
import { changeLanguage } from '../text/i18n.ts'
import { languages } from '../text/language.ts'
import { useTexts } from '../text/useTexts.ts'

/** The choice of language, each in its own words. */
export function LanguageSwitch() {
  const { t, language: spoken } = useTexts()
  const choose = (value: string) => {
    const language = languages.find((known) => known === value)
    if (language) void changeLanguage(language)
  }
  return (
    <Select size="small" aria-label={t('language.label')} value={spoken} onChoose={choose}>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {t(`language.${language}`)}
        </option>
      ))}
    </Select>
  )
}
