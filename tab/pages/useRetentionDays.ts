import { api } from '../services.ts'
import { useAnswer } from './useAnswer.ts'

/** Said where the server cannot be asked; it is also its default. */
const usualDays = 90

/** How many days the server keeps a session after its last change. */
export function useRetentionDays(): number {
  const { answer } = useAnswer(api.config)
  return answer?.ok ? answer.value.retentionDays : usualDays
}
