import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompressed } from './precompressed.ts'

const server = 'http://localhost:3978'

/** What every page needs, in chunks that change only with their package; everything else follows the lazy pages. */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\// },
  { name: 'i18next', test: /node_modules\/(i18next|react-i18next|html-parse-stringify|void-elements)\// },
  {
    name: 'fluent',
    test: /node_modules\/(@griffel|stylis|rtl-css-js|@fluentui\/(tokens|react-(provider|utilities|jsx-runtime|shared-contexts|theme)))\//,
  },
  { name: 'rules', test: /(node_modules\/zod|shared\/(method|protocol|session))\// },
].map((group, index, all) => ({ ...group, priority: all.length - index }))

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompressed()],
  build: {
    outDir: join(import.meta.dirname, '../.build/tab'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // a data: URL would need its own exception in the content security policy
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups },
      },
    },
  },
  server: { proxy: { '/api': server, '/live': { target: server, ws: true } } },
})
