import { createRequests } from './requests.ts'

/** The requests of this browser, for routes that load with the page that needs them. */
export const { ask, take } = createRequests((...request) => fetch(...request))
