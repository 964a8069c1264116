import type { PublicConfig } from '../../../shared/protocol/rest.ts'
import { api } from '../../services.ts'
import { useAnswer } from '../useAnswer.ts'

/** Who runs this server, as configured; `null` while it is asked for, or where it could not be had. */
export function useOrganiser() {
  const { answer, again } = useAnswer(api.config)
  const config: PublicConfig | null = answer?.ok ? answer.value : null
  return { config, failure: answer?.ok === false ? answer : null, again }
}
