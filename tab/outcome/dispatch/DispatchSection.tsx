import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DispatchedPerson, DispatchView } from '../../../shared/protocol/dispatch.ts'
import { Failed } from '../../pages/Failed.tsx'
import { Section } from '../../pages/Section.tsx'
import { AddressSection } from './AddressSection.tsx'
import { ConfirmSend } from './ConfirmSend.tsx'
import { DispatchPeople } from './DispatchPeople.tsx'
import type { Access } from './dispatchApi.ts'
import { ReadyMail } from './ReadyMail.tsx'
import { type Dispatch, useDispatch } from './useDispatch.ts'

const useStyles = makeStyles({
  sections: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXL },
  send: { minHeight: '44px', justifySelf: 'start' },
  progress: { width: '100%', height: tokens.spacingVerticalS, accentColor: tokens.colorCompoundBrandBackground },
  hash: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
})

function Progress({ total, sent }: Pick<DispatchView, 'total' | 'sent'>) {
  const { t } = useTranslation('dispatch')
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
  const { t } = useTranslation('dispatch')
  const styles = useStyles()
  const [asking, setAsking] = useState<{ readonly to: DispatchedPerson | null } | null>(null)
  const { people, total, sent, version } = view
  const count = people.filter(({ state }) => state === 'ready' || state === 'failed').length
  const go = () => {
    if (asking?.to) dispatch.resend(asking.to.personId, asking.to.copy)
    else dispatch.send()
  }
  return (
    <>
      <Body1>{t('about', { version })}</Body1>
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
      <DispatchPeople people={people} disabled={dispatch.busy} onAgain={(to) => setAsking({ to })} />
      {asking && <ConfirmSend view={view} to={asking.to} count={count} onGo={go} onClose={() => setAsking(null)} />}
    </>
  )
}

function ForWhoLeads({ access, dispatch }: { readonly access: Access; readonly dispatch: Dispatch }) {
  const { t } = useTranslation('dispatch')
  const styles = useStyles()
  const { view, failure, look } = dispatch
  // who does not lead is given no letter
  if (!view?.letter || view.version === null) return null
  return (
    <Section title={t('title')}>
      {failure && <Failed failure={failure} onRetry={look} />}
      {view.on ? (
        <Sending dispatch={dispatch} view={view} />
      ) : (
        <ReadyMail access={access} version={view.version} letter={view.letter} />
      )}
      {view.hash && <Caption1 className={styles.hash}>{t('hash', { hash: view.hash })}</Caption1>}
    </Section>
  )
}

/**
 * The released outcome by mail: the own address for everybody; sending, progress and the state of each mail for who
 * leads. Give it a `key` that changes with the newest version, so that it looks again.
 */
export function DispatchSection(access: Access) {
  const styles = useStyles()
  const dispatch = useDispatch(access)
  return (
    <div className={mergeClasses(styles.sections, 'screen-only')}>
      <AddressSection {...access} onChanged={dispatch.look} />
      <ForWhoLeads access={access} dispatch={dispatch} />
    </div>
  )
}
