/** What a reader of mail sees of it. */
export interface ReadMail {
  readonly headers: ReadonlyMap<string, string>
  readonly subject: string
  readonly text: string
  readonly pdf: Buffer
  readonly raw: string
}

function headersOf(head: string): Map<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  return new Map(
    lines.map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  )
}

function split(part: string): { headers: Map<string, string>; body: string } {
  const at = part.indexOf('\r\n\r\n')
  return { headers: headersOf(part.slice(0, at)), body: part.slice(at + 4) }
}

const quoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

function decode({ headers, body }: ReturnType<typeof split>): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return encoding === 'quoted-printable' ? quoted(body.replace(/=\r\n/g, '')) : Buffer.from(body, 'latin1')
}

/** RFC 2047 */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      (kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : quoted(word.replaceAll('_', ' '))).toString(),
    )
}

/** Takes a mail with a text and a PDF apart, by RFC 2045 and 2046 alone. */
export function readMail(bytes: Buffer): ReadMail {
  const raw = bytes.toString('latin1')
  const { headers, body } = split(raw)
  const boundary = /boundary="?([^";]+)"?/.exec(headers.get('content-type') ?? '')?.[1] ?? ''
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))
  const part = (type: string) => parts.find((each) => each.headers.get('content-type')?.startsWith(type))
  const [text, pdf] = [part('text/plain'), part('application/pdf')]
  return {
    ...{ headers, raw },
    subject: decodeWords(headers.get('subject') ?? ''),
    text: text ? decode(text).toString().replaceAll('\r\n', '\n') : '',
    pdf: pdf ? decode(pdf) : Buffer.alloc(0),
  }
}
