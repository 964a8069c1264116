import { Body1, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'
import type { DispatchedPerson, DispatchView } from '../../../shared/protocol/dispatch.ts'
import { Failed } from '../../pages/Failed.tsx'
import { Section } from '../../pages/Section.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { AddressSection } from './AddressSection.tsx'
import { ConfirmSend } from './ConfirmSend.tsx'
import { DispatchPeople } from './DispatchPeople.tsx'
import type { Access } from './dispatchApi.ts'
import { type Dispatch, useDispatch } from './useDispatch.ts'

const useStyles = makeStyles({
  sections: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXL },
  send: { minHeight: '44px', justifySelf: 'start' },
  progress: { width: '100%', height: tokens.spacingVerticalS, accentColor: tokens.colorCompoundBrandBackground },
})

function Progress({ total, sent }: Pick<DispatchView, 'total' | 'sent'>) {
  const { t } = useTexts('dispatch')
  const styles = useStyles()
  if (total === 0) return null
  const text = sent === total ? t('allSent', { count: total }) : t('progress', { count: total, sent })
  return (
    <>
      <Body1 role="status">{text}</Body1>
      <progress className={styles.progress} max={total} value={sent} aria-label={text} />
    </>
  )
}

function Sending({ dispatch, view }: { readonly dispatch: Dispatch; readonly view: DispatchView }) {
  const { t } = useTexts('dispatch')
  const styles = useStyles()
  const [asking, setAsking] = useState<{ readonly to: DispatchedPerson | null } | null>(null)
  const { people, total, sent, version } = view
  const count = people.filter(({ state }) => state === 'ready' || state === 'replaced' || state === 'failed').length
  const go = () => {
    if (asking?.to) dispatch.resend(asking.to.personId, asking.to.copy)
    else dispatch.send()
  }
  return (
    <>
      <Body1>{t('about', { version: version ?? '' })}</Body1>
      {count > 0 && (
        <Button
          appearance="primary"
          className={styles.send}
          disabledFocusable={dispatch.busy}
          onClick={() => setAsking({ to: null })}
        >
          {t('send', { count })}
        </Button>
      )}
      {count === 0 && total === 0 && <Body1>{t('nobody')}</Body1>}
      <Progress total={total} sent={sent} />
      <DispatchPeople
        people={people}
        version={version ?? ''}
        disabled={dispatch.busy}
        onAgain={(to) => setAsking({ to })}
      />
      {asking && <ConfirmSend view={view} to={asking.to} count={count} onGo={go} onClose={() => setAsking(null)} />}
    </>
  )
}

function ForWhoLeads({ dispatch, byHand }: { readonly dispatch: Dispatch; readonly byHand: ReactNode }) {
  const { t } = useTexts('dispatch')
  const { view, failure, look } = dispatch
  // who does not lead is given no letter
  if (!view?.letter || view.version === null) return null
  if (!view.on) return byHand
  return (
    <Section title={t('title')}>
      {failure && <Failed failure={failure} onRetry={look} />}
      <Sending dispatch={dispatch} view={view} />
    </Section>
  )
}

interface Props extends Access {
  /** the way where this server sends nothing */
  readonly byHand: ReactNode
  /** what all who left an address have got is an outcome that was sent */
  onAllSent(): void
}

/**
 * The released outcome by mail: sending, progress and the state of each mail for who leads; the own address for everybody.
 * Give it a `key` that changes with the newest version, so that it looks again.
 */
export function DispatchSection({ byHand, onAllSent, ...access }: Props) {
  const styles = useStyles()
  const dispatch = useDispatch(access)
  const { view } = dispatch
  const isDone = view !== null && view.total > 0 && view.sent === view.total
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told once, not with every function
  useEffect(() => {
    if (isDone) onAllSent()
  }, [isDone])
  return (
    <div className={mergeClasses(styles.sections, 'screen-only')}>
      <ForWhoLeads dispatch={dispatch} byHand={byHand} />
      <AddressSection {...access} onChanged={dispatch.look} />
    </div>
  )
}
