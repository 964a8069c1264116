/**
 * Runs in a page with forced colours: the texts that do not stand out from their background by 4.5 : 1 (WCAG 1.4.3).
 * axe does not see the forced colours: it goes by `-webkit-text-fill-color`, which Chromium leaves as the page wants it.
 */
export function illegible(): string[] {
  type Colour = readonly number[]
  const read = (colour: string): Colour => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const linear = (channel: number) =>
    channel <= 10.31475 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4
  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.map(linear)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ratio = (a: Colour, b: Colour) => {
    const [one, other] = [luminance(a), luminance(b)]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }
  /** `Highlight` lets a little of what is under it through. */
  const backgroundOf = (element: Element): Colour => {
    const [red = 0, green = 0, blue = 0, opacity = 1] = read(getComputedStyle(element).backgroundColor)
    const own = [red, green, blue]
    if (opacity === 1 || !element.parentElement) return own
    const under = backgroundOf(element.parentElement)
    return own.map((channel, index) => channel * opacity + (under[index] ?? 0) * (1 - opacity))
  }
  const colourOf = (element: Element): Colour => read(getComputedStyle(element).color).slice(0, 3)
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1
  const texts = [...document.body.querySelectorAll('*')].filter((element) => hasText(element) && isSeen(element))
  return texts
    .filter((element) => !element.closest('[disabled], [aria-disabled="true"]'))
    .filter((element) => ratio(colourOf(element), backgroundOf(element)) < 4.5)
    .map((element) => `${element.outerHTML.slice(0, 200)}: ${colourOf(element)} on ${backgroundOf(element)}`)
}
