import aids from './de/aids.json' with { type: 'json' }
import common from './de/common.json' with { type: 'json' }
import create from './de/create.json' with { type: 'json' }
import entry from './de/entry.json' with { type: 'json' }
import pages from './de/pages.json' with { type: 'json' }
import panel from './de/panel.json' with { type: 'json' }
import refusals from './de/refusals.json' with { type: 'json' }
import results from './de/results.json' with { type: 'json' }

/** Every text in German. The keys of the other languages follow these. */
export const resources = { aids, common, create, entry, pages, panel, refusals, results }
export type Resources = typeof resources
