import type { PageResources } from './dePages.ts'
import create from './en/create.json' with { type: 'json' }
import dispatch from './en/dispatch.json' with { type: 'json' }
import entry from './en/entry.json' with { type: 'json' }
import pages from './en/pages.json' with { type: 'json' }
import results from './en/results.json' with { type: 'json' }
import retention from './en/retention.json' with { type: 'json' }

/** What the pages around the panel say in English. */
export const resources: PageResources = { create, dispatch, entry, pages, results, retention }
