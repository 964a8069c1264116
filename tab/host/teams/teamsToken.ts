import { authentication } from '@microsoft/teams-js'

/** What Teams says where the person has to be asked first. */
const needsConsent = /consent|interaction|AADSTS65001/i

async function token(silent: boolean): Promise<string> {
  return authentication.getAuthToken({ silent })
}

async function tokenOrConsent(): Promise<string> {
  try {
    return await token(true)
  } catch (error) {
    if (!needsConsent.test(String(error))) throw error
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
