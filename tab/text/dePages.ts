import create from './de/create.json' with { type: 'json' }
import dispatch from './de/dispatch.json' with { type: 'json' }
import entry from './de/entry.json' with { type: 'json' }
import pages from './de/pages.json' with { type: 'json' }
import results from './de/results.json' with { type: 'json' }
import retention from './de/retention.json' with { type: 'json' }

/** What the pages around the panel say in German. */
export const resources = { create, dispatch, entry, pages, results, retention }
export type PageResources = typeof resources
