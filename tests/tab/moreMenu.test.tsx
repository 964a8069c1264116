import { FluentProvider } from '@fluentui/react-components'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MoreMenu } from '../../tab/parts/menu/MoreMenu.tsx'

test('the button of a menu says what it is for, to the ear and to the pointer', () => {
  const html = renderToStaticMarkup(
    <FluentProvider>
      <MoreMenu label="Notiz: ändern">{null}</MoreMenu>
    </FluentProvider>,
  )
  const button = /<button[^>]*>/.exec(html)?.[0] ?? ''
  for (const attribute of ['aria-label="Notiz: ändern"', 'title="Notiz: ändern"', 'aria-haspopup="menu"']) {
    expect(button).toContain(attribute)
  }
})
