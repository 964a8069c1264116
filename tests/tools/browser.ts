import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium as playwright } from 'playwright-core'

const run = promisify(execFile)
const chromiumVersion = '147.0.0'
const home = join(import.meta.dirname, `../../node_modules/.cache/fallrunde/chromium-${chromiumVersion}`)

/** The package unpacks what a bare machine lacks (nss among others) only where it believes to be on Lambda. */
const lambda = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
const unpackScript = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--mute-audio',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--lang=de-DE',
  // a page in the background must not be slower than one in front: there is no front without a window
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
]

/** The browser's own fonts, so that pictures and widths are the same on every machine. */
const fontsConf = (fonts: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${fonts}/cache</cachedir>
  <alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <config></config>
</fontconfig>
`

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Unpacks beside the final place and moves it there at once: of two processes, one wins and the other uses its result. */
async function unpack(): Promise<void> {
  await mkdir(dirname(home), { recursive: true })
  const staging = await mkdtemp(`${home}-`)
  try {
    const cwd = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
    await run(process.execPath, ['-e', unpackScript], { cwd, env: { ...process.env, ...lambda, TMPDIR: staging } })
    await writeFile(join(staging, 'fonts/fonts.conf'), fontsConf(join(home, 'fonts')))
    await rename(staging, home).catch(async (error: unknown) => {
      if (!(await exists(join(home, 'chromium')))) throw error
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Libraries that the machine lacks are taken from the package; present ones stay the machine's own. */
async function environment(executable: string): Promise<Record<string, string>> {
  const { stdout } = await run('ldd', [executable]).catch(() => ({ stdout: 'not found' }))
  const paths = [process.env.LD_LIBRARY_PATH, stdout.includes('not found') ? join(home, 'al2023/lib') : undefined]
  const libraries = paths.filter((path) => path !== undefined && path !== '').join(':')
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return {
    ...Object.fromEntries(inherited),
    FONTCONFIG_PATH: join(home, 'fonts'),
    ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }),
  }
}

/** A headless Chromium out of a registry package: no download, no system package, no single process. */
export async function launchBrowser(moreArgs: readonly string[] = []): Promise<Browser> {
  const executablePath = join(home, 'chromium')
  if (!(await exists(executablePath))) await unpack()
  return playwright.launch({
    executablePath,
    args: [...args, ...moreArgs],
    env: await environment(executablePath),
  })
}

let ofWorker: Promise<Browser> | null = null

/** The browser of all files of a worker, which ends with it. */
export function sharedBrowser(): Promise<Browser> {
  ofWorker ??= launchBrowser()
  return ofWorker
}
