/** Brings what has this id into view and the focus to it. The address stays, so that „Back" leads to the page before. */
export function goTo(id: string): void {
  const place = document.getElementById(id)
  place?.scrollIntoView()
  place?.focus({ preventScroll: true })
}
