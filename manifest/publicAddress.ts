const localNames = /(^|\.)(localhost|local|internal|lan|home\.arpa|test|invalid)\.?$/
const addressNumber = /^([\d.]+|\[.*\])$/

function isLocal(hostname: string): boolean {
  return localNames.test(hostname) || addressNumber.test(hostname) || !hostname.includes('.')
}

/** Why Teams and Zoom would not open the pages at this address, `undefined` where they would. */
export function whyNotPublic(value: string): string | undefined {
  const url = URL.parse(value)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return 'must be an address such as https://fallrunde.example.org, without a password'
  }
  if (!['', '/'].includes(value.slice(url.origin.length))) {
    return 'must be an address alone, such as https://fallrunde.example.org, with nothing after it'
  }
  if (url.protocol !== 'https:') return 'must begin with https://, because Teams and Zoom open nothing else'
  if (isLocal(url.hostname)) return 'must be a name that everybody can reach, not localhost or the number of a machine'
  if (url.port !== '') return 'must not name a port, because Teams and Zoom list names of servers only'
  return undefined
}

/** Why a shop of apps would not link to this page, `undefined` where it would. */
export function whyNotSafe(value: string): string | undefined {
  const url = URL.parse(value)
  const isSafe = url?.protocol === 'https:' && url.username === '' && url.password === '' && value.length <= 2_000
  return isSafe ? undefined : 'must be a web address that begins with https://, because Teams links to nothing else'
}
