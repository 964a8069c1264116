import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompressed } from './precompressed.ts'

const server = 'http://localhost:3978'
const asIs = /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\//
const texts = /node_modules\/(i18next|react-i18next|html-parse-stringify|void-elements)\//

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
        codeSplitting: {
          groups: [
            { name: 'react', test: asIs, priority: 2 },
            { name: 'texts', test: texts, priority: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server, '/live': { target: server, ws: true } } },
})
