import type { Resources } from './de.ts'
import aids from './en/aids.json' with { type: 'json' }
import common from './en/common.json' with { type: 'json' }
import panel from './en/panel.json' with { type: 'json' }
import refusals from './en/refusals.json' with { type: 'json' }

/** What the panel and every page says in English. */
export const resources: Resources = { aids, common, panel, refusals }
