import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compiledStyles } from './compiledStyles.ts'
import { compiledTexts } from './compiledTexts.ts'
import { fluentTables } from './fluentTables.ts'
import { precompressed } from './precompressed.ts'

const server = 'http://localhost:3978'

/** What every page needs, in chunks that change only with their package; everything else follows the lazy pages. */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\// },
  {
    name: 'fluent',
    test: /node_modules\/(@griffel|stylis|rtl-css-js|@fluentui\/(react-(provider|utilities|jsx-runtime|shared-contexts|theme)))\/(?!lib\/hooks\/useOn(Click|Scroll)Outside)/,
  },
  {
    name: 'address',
    test: /tab\/(pageLoads|pageTexts|panelLoad|routes|text\/(texts|language)|themes\/themes)\.ts|vite\/preload-helper/,
  },
  // the session without its looks: it connects while React and the page are still on their way
  {
    name: 'session',
    test: /(node_modules\/zod|shared\/(method|protocol|session)|tab\/live)\/(?!(LiveProvider|liveContext|useLive|outcome\.|draftLines))|tab\/(services|keptPass|sessionAhead|glance\/[^/]+|parts\/time)\.ts/,
  },
  {
    name: 'sessionPage',
    test: /tab\/pages\/(SessionPage|Seated|SessionProvider|Loading|LoadingPage)\.tsx$/,
  },
  // a browser asks an HTTP/1.1 server for six files at a time: what most pages share comes in one. Folders of `parts`
  // bring libraries along that the panel's first view does without
  {
    name: 'kit',
    test: /tab\/((live|parts)\/(?!ByeScreen)[^/]+|text\/(format|refusalText)|router|mount|App|lazyPage|host\/useHost|themes\/useTheme)\.tsx?$|@fluentui\/react-(button|icons|aria)\/lib\/(?!atoms\/svg\/(qr-code|copy|plug))/,
    minShareCount: 2,
  },
  // the same for what the panel's first view shares with what follows it
  {
    name: 'panelKit',
    test: /tab\/(panel\/(panelContext|PanelProvider|choices|usePassedTime|keys\/useShortcutKey|now\/(TimerButtons|NextUp|useNowStyles|useEndSession|useSettled)|speakers\/useRaise|background\/useOwnTurn)|parts\/menu\/(MoreMenu|loadedOnce))\.tsx?$/,
    minShareCount: 2,
  },
].map((group, index, all) => ({ ...group, priority: all.length - index }))

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), fluentTables(), compiledStyles(), compiledTexts(), precompressed()],
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
