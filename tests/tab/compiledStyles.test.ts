import { fileURLToPath } from 'node:url'
import { resolveStyleRulesForSlots } from '@griffel/core'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { compiledStyles } from '../../tab/compiledStyles.ts'
import { stageSpace, tall } from '../../tab/stage/stageTokens.ts'

/** A file beside the stage's own, so that what it imports is there. */
const file = fileURLToPath(new URL('../../tab/stage/styled.ts', import.meta.url))

/** What the build makes of a file with this text. */
async function built(text: string): Promise<string> {
  const given = {
    name: 'given',
    resolveId: (id: string) => (id === file ? id : null),
    load: (id: string) => (id === file ? text : null),
  }
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [given, compiledStyles()],
    build: {
      write: false,
      minify: false,
      lib: { entry: file, formats: ['es'] },
      rolldownOptions: { external: [/^@fluentui/, /stageTokens/] },
    },
  })) as Rolldown.RolldownOutput[]
  return output[0]?.output[0].code ?? ''
}

function flat(code: string): string {
  return code.replaceAll(/\s+/g, '')
}

test('classes and rules of a literal are those that the browser would work out, with tokens, constants, functions and imports', async () => {
  const code = await built(`
    import { makeStyles, tokens } from '@fluentui/react-components'
    import { stageSpace, tall as high } from './stageTokens.ts'
    const grow = { fontSize: size(2) } as const
    function size(units: number): string { return \`calc(\${units} * 1rem)\` }
    const unrelated = document.title
    export const useStyles = makeStyles({
      root: { ...grow, padding: stageSpace.m, [high]: { color: tokens.colorBrandBackground }, ':hover': { marginLeft: 0 } },
      plain: { color: 'red' },
    })
    export const title = unrelated`)
  const [classes, rules] = resolveStyleRulesForSlots({
    root: {
      fontSize: 'calc(2 * 1rem)',
      padding: stageSpace.m,
      [tall]: { color: 'var(--colorBrandBackground)' },
      ':hover': { marginLeft: 0 },
    },
    plain: { color: 'red' },
  })
  for (const part of [classes, rules]) expect(flat(code)).toContain(flat(JSON.stringify(part)))
  expect(code).not.toContain('makeStyles(')
})

test('a style that is only known in the browser stops the build, with the name that it lacks', async () => {
  const text = `
    import { makeStyles } from '@fluentui/react-components'
    export const useStyles = makeStyles({ root: { width: window.innerWidth + 'px' } })`
  await expect(built(text)).rejects.toThrow('window is not defined')
})
