import { authentication } from '@microsoft/teams-js'
import { store } from '../../live/storage.ts'
import { storages } from '../../services.ts'

/** What Teams says where the person has to be asked first. Guests get other refusals, and would be asked in vain. */
const needsConsent = /resourceRequiresConsent/i
const key = 'fallrunde.consentAsked'

async function token(silent: boolean): Promise<string> {
  return authentication.getAuthToken({ silent })
}

async function tokenOrConsent(): Promise<string> {
  try {
    return await token(true)
  } catch (error) {
    if (!needsConsent.test(String(error)) || storages.perTab.getItem(key) !== null) throw error
    // who says no is not asked again each time that Teams opens the tab anew
    store(storages.perTab, key, true)
    return token(false)
  }
}

/**
 * The token of single sign-on; asks for consent once where Teams wants that. People of other tenants and guests get none:
 * that is usual, and they take part by name.
 */
export async function proveByToken(anonymous: boolean): Promise<string | null> {
  return anonymous ? null : tokenOrConsent().catch(() => null)
}
