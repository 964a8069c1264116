const bytes = 12

/** A fresh id: 96 random bits as 16 characters of base64url. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes))
  return btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
