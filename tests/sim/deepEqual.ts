type Fields = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/** Objects that were found equal. They are frozen, so they still are: most of a session is the same after an event. */
const knownEqual = new WeakMap<object, object>()

function remember(a: object, b: object): void {
  Object.freeze(a)
  Object.freeze(b)
  knownEqual.set(a, b)
}

/** Whether two JSON values are the same. What is, nobody can change from now on. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b)) return false
  if (knownEqual.get(a) === b) return true
  let count = 0
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !isEqual(a[key], b[key])) return false
    count += 1
  }
  if (count !== Object.keys(b).length) return false
  remember(a, b)
  return true
}

/** The path of the first difference of two JSON values, `null` where there is none. */
export function difference(a: unknown, b: unknown, path = ''): string | null {
  if (isEqual(a, b)) return null
  if (!isObject(a) || !isObject(b)) return `${path}: ${JSON.stringify(a)} against ${JSON.stringify(b)}`
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return `${path}: ${keys} against ${Object.keys(b)}`
  for (const key of keys) {
    const found = difference(a[key], b[key], `${path}.${key}`)
    if (found !== null) return found
  }
  return path
}
