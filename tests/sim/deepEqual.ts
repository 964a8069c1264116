type Fields = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/** The path of the first difference of two JSON values, `null` where there is none. The same object is not looked into. */
export function difference(a: unknown, b: unknown, path = ''): string | null {
  if (Object.is(a, b)) return null
  if (!isObject(a) || !isObject(b)) return `${path}: ${JSON.stringify(a)} against ${JSON.stringify(b)}`
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return `${path}: ${Object.keys(a)} against ${Object.keys(b)}`
  for (const key of keys) {
    const found = difference(a[key], b[key], `${path}.${key}`)
    if (found !== null) return found
  }
  return null
}
