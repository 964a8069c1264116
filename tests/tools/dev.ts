/** `npm run dev`: the server, restarted when its sources change, and the tab with hot reload. Ends with Ctrl+C. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'vite'

const backend: ChildProcess = spawn(process.execPath, ['--watch', 'backend/main.ts'], {
  stdio: 'inherit',
  env: { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? 'debug' },
})
const tab = await createServer({ configFile: 'tab/vite.config.ts' })
await tab.listen()
tab.printUrls()

async function stop(): Promise<void> {
  backend.kill('SIGTERM')
  await tab.close()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
