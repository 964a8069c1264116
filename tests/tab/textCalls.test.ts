import { expect, test } from 'vitest'
import { textCalls } from '../tools/textCalls.ts'
import { valuesIn, writtenTexts } from '../tools/writtenTexts.ts'

const texts = writtenTexts('de').map(([path, text]) => ({ path, values: valuesIn(text) }))
const calls = textCalls().map((call) => ({ ...call, said: texts.filter(({ path }) => call.says?.test(path)) }))

/** Of a key that is put together only some texts can come: what all of them want is wanted in any case. */
function wanted(said: typeof texts): readonly string[] {
  const [first, ...others] = said
  return first?.values.filter((name) => others.every(({ values }) => values.includes(name))) ?? []
}

test('who says a text passes the values it wants: one that is missing would be read as „undefined“', () => {
  const passing = calls.filter(({ says, values }) => says && values)
  expect(passing.length).toBeGreaterThan(1000)
  const missing = passing.flatMap(({ where, said, values }) =>
    wanted(said).flatMap((name) => (values?.includes(name) ? [] : [`${where}: ${name}`])),
  )
  expect(missing).toEqual([])
})

test('every text is said somewhere', () => {
  // the code of a refusal and the answer of the host choose among these
  const chosenWhileRunning = /^refusals\.|^host\.(invited|notInvited)$/
  const said = new Set(calls.flatMap((call) => call.said.map(({ path }) => path)))
  const never = texts.filter(({ path }) => !said.has(path) && !chosenWhileRunning.test(path))
  expect(never.map(({ path }) => path)).toEqual([])
})
