/** What was gathered as one announcement: each sentence once, also where one of the two has no full stop. */
export function batched(sentences: readonly string[]): string {
  const whole = sentences.map((sentence) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`))
  return [...new Set(whole)].join(' ')
}
