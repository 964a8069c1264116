/** The invented cases. A key is the id of its case in the session. */
export type CaseKey = 'lindenau-nord' | 'brueckenfeld' | 'westerhafen'
