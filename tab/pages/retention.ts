/** Said where the server cannot be asked; it is also its default. */
export const usualRetentionDays = 90
