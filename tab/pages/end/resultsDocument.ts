import type { TFunction } from 'i18next'
import { aspects } from '../../../shared/method/aspects.ts'
import type { Results, ResultsCard } from '../../../shared/protocol/results.ts'
import { secondsText } from '../../parts/time.ts'
import { dateAndTime } from '../../text/format.ts'
import { html, Markup } from './markup.ts'

export interface DocumentTexts {
  readonly language: string
  readonly t: TFunction<'results'>
  readonly common: TFunction<'common'>
}

const style = new Markup(`
:root{color-scheme:light}
body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1rem;margin-bottom:.25rem}
ul{padding-left:1.25rem}li{margin:.25rem 0}.text{white-space:pre-wrap}.by{color:#616161;font-size:.875rem;display:block}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem .25rem 0;vertical-align:top}
tbody th{font-weight:400}td,thead th+th{text-align:right;white-space:nowrap}
.bar{display:block;height:5px;border:1px solid #616161;margin-top:2px;box-sizing:border-box}.actual{background:#5b5fc7;border-color:#5b5fc7;print-color-adjust:exact}
@media print{body{margin:0;max-width:none;font-size:11pt}section,li,tr{break-inside:avoid}}
`)

function byLine({ by, anonymous, support }: Pick<ResultsCard, 'by' | 'anonymous' | 'support'>, texts: DocumentTexts) {
  const { t, common } = texts
  const name = anonymous ? common('anonymous') : (by ?? common('unknownPerson'))
  return [name, support > 0 ? t('support', { count: support }) : null].filter((part) => part !== null).join(' · ')
}

function item(card: ResultsCard, texts: DocumentTexts, about?: string): Markup {
  const tips = card.tips.map(
    (tip) => html`<li><span class="text">${tip.text}</span> <span class="by">${byLine(tip, texts)}</span></li>`,
  )
  const under = tips.length > 0 ? html`<ul aria-label="${texts.t('tips')}">${tips}</ul>` : null
  const by = about ? `${about} · ${byLine(card, texts)}` : byLine(card, texts)
  return html`<li><span class="text">${card.text}</span> <span class="by">${by}</span>${under}</li>`
}

function byAspect(cards: readonly ResultsCard[], texts: DocumentTexts): Markup[] {
  return aspects.flatMap((aspect) => {
    const group = cards.filter((card) => card.aspect === aspect)
    if (group.length === 0) return []
    const name = texts.common(`aspects.${aspect}.${group.length > 1 ? 'plural' : 'name'}`)
    return [html`<h3>${name}</h3><ul>${group.map((card) => item(card, texts))}</ul>`]
  })
}

function section(title: string, ...body: readonly (Markup | readonly Markup[])[]): Markup {
  return html`<section><h2>${title}</h2>${body.map((part) => html`${part}`)}</section>`
}

function caseName(results: Results, place: number | null, { common }: DocumentTexts): string {
  const known = results.cases.find((each) => each.place === place)
  return known ? common('caseNamed', { place: known.place, quarter: known.quarter }) : common('wholeRound')
}

function agreements(results: Results, texts: DocumentTexts): Markup {
  const items = results.agreements.map((each) => item(each, texts, caseName(results, each.case, texts)))
  return section(
    texts.t('agreements'),
    items.length > 0 ? html`<ul>${items}</ul>` : html`<p>${texts.t('noAgreements')}</p>`,
  )
}

function cases(results: Results, texts: DocumentTexts): Markup[] {
  const { t, common } = texts
  const each = results.cases.map(({ place, municipality, quarter, question, notes }) =>
    section(
      common('caseNamed', { place, quarter }),
      html`<p class="by">${municipality}</p>`,
      question === '' ? [] : html`<p><em>${question}</em></p>`,
      notes.length > 0 ? byAspect(notes, texts) : html`<p>${t('noNotes')}</p>`,
    ),
  )
  return results.notes.length > 0 ? [...each, section(common('wholeRound'), byAspect(results.notes, texts))] : each
}

function times(results: Results, texts: DocumentTexts): Markup {
  const { t, common } = texts
  const longest = Math.max(1, ...results.times.flatMap((time) => [time.plannedSeconds, time.actualSeconds ?? 0]))
  const bar = (seconds: number, kind: string) =>
    html`<span class="bar ${kind}" style="width:${Math.round((1000 * seconds) / longest) / 10}%"></span>`
  const rows = results.times.map(({ step, case: place, plannedSeconds, actualSeconds }) => {
    const kind = common(`steps.${step}`)
    const name = place === null ? kind : `${kind} · ${caseName(results, place, texts)}`
    const actual =
      actualSeconds === null ? t(results.closedAt === null ? 'notYet' : 'notHeld') : secondsText(actualSeconds)
    const bars = [bar(plannedSeconds, 'planned'), ...(actualSeconds ? [bar(actualSeconds, 'actual')] : [])]
    return html`<tr><th scope="row">${name}${bars}</th><td>${secondsText(plannedSeconds)}</td><td>${actual}</td></tr>`
  })
  const head = html`<tr><th scope="col">${t('step')}</th><th scope="col">${t('planned')}</th><th scope="col">${t('actual')}</th></tr>`
  return section(t('times'), html`<table><thead>${head}</thead><tbody>${rows}</tbody></table>`)
}

function people({ people: { count, known } }: Results, { t, common }: DocumentTexts): Markup {
  const items = known.map(({ name, organisation, function: does, moderator }) => {
    const about = [does, organisation, moderator ? common('roles.moderator') : null].filter(Boolean).join(' · ')
    return html`<li>${name}${about === '' ? null : html` <span class="by">${about}</span>`}</li>`
  })
  return section(t('people'), html`<p>${t('count', { count })}</p>`, html`<ul>${items}</ul>`)
}

function when({ startedAt, closedAt }: Results, { t, common, language }: DocumentTexts): Markup | null {
  if (startedAt === null) return null
  const [start, end] = [Date.parse(startedAt), closedAt === null ? null : Date.parse(closedAt)]
  const at = common('dateAndTime', dateAndTime(language, start))
  const minutes = end === null ? null : Math.round((end - start) / 60_000)
  return html`<p class="by">${minutes === null ? t('notOver') : t('heldOn', { when: at, count: minutes })}</p>`
}

/** The results as one file that needs nothing else: no script, no request, everything typed by people escaped. */
export function resultsDocument(results: Results, texts: DocumentTexts): string {
  const { t, language } = texts
  const title = t('titleOf', { title: results.title })
  const summary = results.summary === '' ? t('noSummary') : results.summary
  const document = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${when(results, texts)}
${results.topic === '' ? null : html`<p>${results.topic}</p>`}
${section(t('summary'), html`<p class="text">${summary}</p>`)}
${agreements(results, texts)}
${cases(results, texts)}
${times(results, texts)}
${people(results, texts)}
</main>
</body>
</html>
`
  return document.source
}
