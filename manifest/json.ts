/** JSON as it stands in a file, for people to read too. */
export function jsonFile(content: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)
}
