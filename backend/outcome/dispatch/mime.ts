import MailComposer from 'nodemailer/lib/mail-composer'
import type { Letter } from '../../../shared/outcome/letter/letter.ts'
import { letterTexts } from '../../../shared/outcome/letter/letterTexts.ts'
import type { Language } from '../formats/format.ts'

interface Mail extends Letter {
  readonly from: { readonly name: string; readonly address: string }
  readonly to: { readonly name: string; readonly address: string }
  readonly messageId: string
  /** epoch ms */
  readonly at: number
  readonly language: Language
  readonly version: number
  readonly pdf: Uint8Array
}

/** The mail as RFC 5322 has it, with the document in it. Nothing is fetched or read from the disk for it. */
export function mimeOf({ from, to, subject, text, messageId, at, language, version, pdf }: Mail): Promise<Buffer> {
  const filename = `fallrunde-${letterTexts[language].file.toLowerCase()}-${version}.pdf`
  const composer = new MailComposer({
    ...{ from, to, subject, text, messageId, date: new Date(at) },
    // RFC 3834: nobody's absence note is to answer
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    attachments: [{ filename, content: Buffer.from(pdf), contentType: 'application/pdf' }],
    ...{ disableFileAccess: true, disableUrlAccess: true, newline: 'win' },
  })
  return composer.compile().build()
}
