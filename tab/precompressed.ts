import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)
const worthIt = /\.(html|js|css|svg|json|txt|map)$/

async function compress(file: string): Promise<void> {
  const plain = await readFile(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  await writeFile(`${file}.br`, await inBrotli(plain, { params }))
  await writeFile(`${file}.gz`, await inGzip(plain, { level: constants.Z_BEST_COMPRESSION }))
}

/** Writes `x.br` and `x.gz` beside every text file that was built, so that the server never compresses at run time. */
export function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    async writeBundle(options) {
      const folder = options.dir ?? '.'
      const files = await readdir(folder, { recursive: true })
      await Promise.all(files.filter((file) => worthIt.test(file)).map((file) => compress(join(folder, file))))
    },
  }
}
