/** The pages that must be reachable from everywhere (§ 5 DDG, Art. 13 GDPR, BITV 2.0), in this order. */
export const legalPages = ['privacy', 'imprint', 'accessibility'] as const
