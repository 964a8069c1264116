import { hostVariableNames } from '../shared/hosts/hostVariables.ts'

const known: readonly string[] = hostVariableNames

/** A sentence for each name of a host that is none: a misspelt one would quietly leave a host out. */
export function unknownNames(names: readonly string[]): string[] {
  return names
    .filter((name) => /^(TEAMS|ZOOM)_/.test(name) && !known.includes(name))
    .map((name) => `${name} is not known. Known are ${known.join(', ')}.`)
}
