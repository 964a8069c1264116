const laterNames = new Set(['DATABASE_URL'])
const ownPrefixes = [
  'RETENTION_',
  'ORGANISER_',
  'PUBLIC_',
  'DATA_',
  'IMPRINT_',
  'PRIVACY_',
  'ACCESSIBILITY_',
  'METRICS_',
  'SMTP_',
  'MAIL_',
  'ARCHIVE_',
  'TEAMS_',
  'ZOOM_',
]

/** Names that other programs may well use. */
const commonWords = new Set(['ARCHIVE', 'DATA', 'PUBLIC', 'TEAMS', 'ZOOM', 'MAIL', 'SMTP'])

/** Whether one letter added, left out, changed or swapped with its neighbour makes `a` of `b`. */
function isOneEditAway(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  const swapped = restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join('')
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (swapped && restA.slice(2) === restB.slice(2))
  )
}

function problemOf(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined
  if (laterNames.has(name)) return `${name} has no effect in this version: unset it.`
  const meant =
    known.find((candidate) => candidate === name.toUpperCase() || name === `FALLRUNDE_${candidate}`) ??
    known.find((candidate) => isOneEditAway(name, candidate))
  if (meant) return `${name} is not known. Did you mean ${meant}?`
  if (name.startsWith('FALLRUNDE_')) return `${name} is not known: no name begins with FALLRUNDE_.`
  const prefix = ownPrefixes.find((own) => name.startsWith(own) || (`${name}_` === own && !commonWords.has(name)))
  return prefix && `${name} is not known. Names with ${prefix}: ${withPrefix(known, prefix)}.`
}

function withPrefix(known: readonly string[], prefix: string): string {
  return known.filter((candidate) => candidate.startsWith(prefix)).join(', ')
}

/** A sentence for each name that looks like one of ours and is none, or that this version cannot serve. */
export function suspiciousNames(names: readonly string[], known: readonly string[]): string[] {
  return names.map((name) => problemOf(name, known)).filter((problem) => problem !== undefined)
}
