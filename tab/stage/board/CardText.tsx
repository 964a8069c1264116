import { useLayoutEffect, useRef } from 'react'
import { cutAtWord, hyphenated } from './words.ts'

/** The text of a card in the lines of the paragraph around it: measured, so that it ends after a whole word. */
export function CardText({ text }: { readonly text: string }) {
  const ref = useRef<HTMLSpanElement>(null)
  // after each drawing: the width and the lines are the paragraph's
  useLayoutEffect(() => {
    const span = ref.current
    const paragraph = span?.parentElement
    if (!span || !paragraph) return
    const show = (shown: string) => {
      span.textContent = shown
      return paragraph.scrollHeight <= paragraph.clientHeight + 1
    }
    show(cutAtWord(hyphenated(text), show))
  })
  return <span ref={ref} />
}
