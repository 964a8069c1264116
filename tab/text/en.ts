import type { Resources } from './de.ts'
import aids from './en/aids.json' with { type: 'json' }
import common from './en/common.json' with { type: 'json' }
import create from './en/create.json' with { type: 'json' }
import entry from './en/entry.json' with { type: 'json' }
import pages from './en/pages.json' with { type: 'json' }
import panel from './en/panel.json' with { type: 'json' }
import refusals from './en/refusals.json' with { type: 'json' }
import results from './en/results.json' with { type: 'json' }

/** Every text in English. */
export const resources: Resources = { aids, common, create, entry, pages, panel, refusals, results }
