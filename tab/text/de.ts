import aids from './de/aids.json' with { type: 'json' }
import common from './de/common.json' with { type: 'json' }
import panel from './de/panel.json' with { type: 'json' }
import refusals from './de/refusals.json' with { type: 'json' }

/** What the panel and every page says in German. The keys of the other languages follow these. */
export const resources = { aids, common, panel, refusals }
export type Resources = typeof resources
