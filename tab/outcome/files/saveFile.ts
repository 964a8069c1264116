/** A name that every file system takes. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${[...plain].slice(0, 80).join('') || 'fallrunde'}.${ending}`
}

/** Hands bytes to the browser as a file. */
export function saveFile(name: string, bytes: Blob): void {
  const url = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // at once would be before some browsers have begun to read it
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
