import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { sharedBrowser } from '../tools/browser.ts'
import { serveSdkPage } from './sdkPage.ts'

/** Importing the Teams SDK asks a server for a list of hosts; our security policy forbids it, the list inside is used. */
const originsList = /https:\/\/res\.cdn\.office\.net\/teams-js\/validDomains\/json\/validDomains\.json/

/** A browser and the page of the SDKs. Fails a test in which a page complains about anything but the list of origins. */
export function openSdkWorld() {
  const complaints: string[] = []
  let browser: Browser
  let page: Awaited<ReturnType<typeof serveSdkPage>>
  let context: BrowserContext
  beforeAll(async () => {
    ;[browser, page] = await Promise.all([sharedBrowser(), serveSdkPage()])
  })
  beforeEach(async () => {
    context = await browser.newContext()
    context.on('console', (message) => complaints.push(message.text()))
    context.on('weberror', (error) => complaints.push(String(error.error())))
  })
  afterEach(async () => {
    await context.close()
    expect(complaints.splice(0).filter((text) => !originsList.test(text))).toEqual([])
  })
  afterAll(() => page.close())
  return {
    complaints,
    get context() {
      return context
    },
    get appUrl() {
      return page.url
    },
  }
}
