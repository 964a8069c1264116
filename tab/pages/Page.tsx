import { makeStyles, mergeClasses, Title2, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect } from 'react'
import { legalPages } from '../parts/legal.ts'
import { useTexts } from '../text/useTexts.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { LocalLink } from './LocalLink.tsx'

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100dvh',
    maxWidth: '720px',
    marginInline: 'auto',
    paddingInline: '20px',
    boxSizing: 'border-box',
  },
  wide: { maxWidth: '1080px' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
  },
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
    flexGrow: 1,
    alignContent: 'start',
  },
  heading: {
    margin: 0,
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  foot: { paddingBlock: tokens.spacingVerticalXXL },
  legal: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
})

interface Props {
  readonly title: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** What all pages but the panel share: the way home, the language, one heading, the legal pages. */
export function Page({ title, wide = false, children }: Props) {
  const { t } = useTexts()
  const styles = useStyles()
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
  return (
    <div className={mergeClasses(styles.page, wide && styles.wide)}>
      <header className={mergeClasses(styles.bar, 'screen-only')}>
        <LocalLink to="/">{t('product')}</LocalLink>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <Title2 as="h1" className={styles.heading}>
          {title}
        </Title2>
        {children}
      </main>
      <footer className={mergeClasses(styles.foot, 'screen-only')}>
        <nav className={styles.legal} aria-label={t('legal.label')}>
          {legalPages.map((page) => (
            <LocalLink key={page} to={`/${page}`}>
              {t(`legal.${page}`)}
            </LocalLink>
          ))}
        </nav>
      </footer>
    </div>
  )
}
