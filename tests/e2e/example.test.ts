import { expect, test } from 'vitest'
import { openWorld } from './pages.ts'
import { Panel } from './panel.ts'

const world = openWorld()

const whyAgain = 'Im Beispiel ist jeder Tab eine andere Person'

test('the panel of the example in a second tab says why it asks again, and both tabs are in as different people', async () => {
  const one = new Panel(await world.device())
  await one.page.goto('/example')
  await one.page.getByRole('heading', { name: 'Wer möchten Sie sein?' }).waitFor()
  expect(await one.page.getByText(whyAgain).count()).toBe(0)
  await one.page.getByRole('textbox', { name: 'Vorgeschlagener Name' }).fill('Erste Person')
  await one.press('Teilnehmen')
  await one.isConnected()

  const two = new Panel(await one.page.context().newPage())
  await two.page.goto(one.page.url())
  await two.sees(new RegExp(`^${whyAgain}`))
  await two.page.getByRole('textbox', { name: 'Vorgeschlagener Name' }).fill('Zweite Person')
  await two.press('Moderation')
  await two.isConnected()
  for (const panel of [one, two]) {
    await panel.show('Runde')
    await panel.sees('Erste Person')
    await panel.sees('Zweite Person')
  }
})
