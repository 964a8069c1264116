import type { MailLanguage } from '../../protocol/address.ts'

type Key =
  | 'subject'
  | 'subjectCorrected'
  | 'hello'
  | 'helloAll'
  | 'attached'
  | 'attachedCorrected'
  | 'redacted'
  | 'exchange'
  | 'exchangePrivate'
  | 'somebody'
  | 'reachable'
  | 'notReachable'
  | 'agreements'
  | 'agreedUntil'
  | 'page'
  | 'pageAbout'
  | 'hash'
  | 'why'
  | 'regards'
  | 'file'

/** Every sentence of the mail in one language. `{name}` stands for a value. */
export const letterTexts: Readonly<Record<MailLanguage, Readonly<Record<Key, string>>>> = {
  de: {
    subject: 'Ergebnisse der Fallberatung: {title}',
    subjectCorrected: 'Korrigierte Ergebnisse der Fallberatung: {title}',
    hello: 'Guten Tag {name},',
    helloAll: 'Guten Tag,',
    attached: 'anbei die Ergebnisse der Fallberatung „{title}“ als PDF: Fassung {number}, freigegeben am {date}.',
    attachedCorrected:
      'anbei die korrigierten Ergebnisse der Fallberatung „{title}“ als PDF: Fassung {number}, freigegeben am {date}. Was sich geändert hat, steht am Anfang des Dokuments.',
    redacted: 'Seit der Freigabe hat jemand den eigenen Namen löschen lassen. Sonst ist nichts verändert.',
    exchange: 'Mit diesen Personen haben Sie einen Austausch vereinbart:',
    exchangePrivate: 'Das steht nur in Ihrer Mail, nicht im gemeinsamen Dokument.',
    somebody: 'eine Person, die ihren Namen gelöscht hat',
    reachable: 'erreichbar: {contact}',
    notReachable: 'hat keine Kontaktdaten angegeben',
    agreements: 'Das haben wir vereinbart:',
    agreedUntil: 'bis {day}',
    page: 'Die Ergebnisse im Browser: {link}',
    pageAbout:
      'Der Link gilt für Sie allein, auf jedem Gerät: zum Lesen und Herunterladen. Bitte geben Sie ihn nicht weiter.',
    hash: 'Prüfsumme der freigegebenen Fassung (SHA-256):',
    why: 'Sie bekommen diese Mail, weil Sie dafür Ihre Adresse hinterlassen haben. Die Adresse wird spätestens mit der Fallberatung gelöscht.',
    regards: 'Herzliche Grüße',
    file: 'Ergebnisse',
  },
  en: {
    subject: 'Results of the peer case consultation: {title}',
    subjectCorrected: 'Corrected results of the peer case consultation: {title}',
    hello: 'Hello {name},',
    helloAll: 'Hello,',
    attached: 'attached are the results of “{title}” as a PDF: version {number}, released on {date}.',
    attachedCorrected:
      'attached are the corrected results of “{title}” as a PDF: version {number}, released on {date}. What has changed is at the beginning of the document.',
    redacted: 'Since the release somebody has had their own name deleted. Nothing else is different.',
    exchange: 'You have agreed to talk with these people:',
    exchangePrivate: 'This is in your mail only, not in the document for all.',
    somebody: 'somebody who has deleted their name',
    reachable: 'to be reached at: {contact}',
    notReachable: 'has not said how they can be reached',
    agreements: 'This is what we have agreed on:',
    agreedUntil: 'by {day}',
    page: 'The results in the browser: {link}',
    pageAbout: 'The link is for you alone, on any device: to read and to download. Please do not pass it on.',
    hash: 'Checksum of the released version (SHA-256):',
    why: 'You get this mail because you left your address for it. The address is deleted together with the results at the latest.',
    regards: 'Kind regards',
    file: 'results',
  },
}
