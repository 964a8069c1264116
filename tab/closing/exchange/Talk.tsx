import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import type { ClosingProps } from '../closingProps.ts'
import type { OwnExchange } from './ownExchanges.ts'

const useStyles = makeStyles({
  talk: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  strong: { fontWeight: tokens.fontWeightSemibold },
})

interface Props {
  readonly own: OwnExchange
  /** of the other side, `null` while it is not known */
  readonly contact: string | null
  readonly act: ClosingProps['act']
}

/** One exchange: what it is about, and what can be said to it. */
export function Talk({ own: { exchange, other, state }, contact, act }: Props) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const name = usePersonName()(other)
  const exchangeId = exchange.id
  const answer = (agree: boolean) => act({ type: 'exchange.answer', exchangeId, agree })
  return (
    <li className={styles.talk}>
      <span>{t(`exchange.${state}`, { name, subject: exchange.subject })}</span>
      {state === 'agreed' && (
        <span className={contact === null ? undefined : styles.strong}>
          {contact === null ? t('exchange.noContact', { name }) : t('exchange.contact', { contact })}
        </span>
      )}
      <span className={styles.buttons}>
        {state === 'incoming' ? (
          <>
            <Button
              size="small"
              appearance="primary"
              aria-label={t('exchange.yesTo', { name })}
              onClick={() => answer(true)}
            >
              {t('exchange.yes')}
            </Button>
            <Button size="small" aria-label={t('exchange.noTo', { name })} onClick={() => answer(false)}>
              {t('exchange.no')}
            </Button>
          </>
        ) : (
          <Button
            size="small"
            aria-label={t(state === 'agreed' ? 'exchange.endWith' : 'exchange.withdrawFrom', { name })}
            onClick={() => act({ type: 'exchange.withdraw', exchangeId })}
          >
            {t(state === 'agreed' ? 'exchange.end' : 'exchange.withdraw')}
          </Button>
        )}
      </span>
    </li>
  )
}
