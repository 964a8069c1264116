/** A name that every file system takes. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${[...plain].slice(0, 60).join('') || 'fallrunde'}.${ending}`
}

/** Hands a text to the browser as a file. */
export function download(name: string, type: string, text: string): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** Hands bytes to the browser as a file. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // at once would be before some browsers have begun to read it
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
