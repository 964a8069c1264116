/**
 * Adds to package-lock.json the optional platform packages that the registry in use does not offer.
 *
 * npm leaves an optional package it cannot find out of the lockfile, and `npm ci` then refuses the lockfile because
 * that package is "missing". An entry with the version the parent asks for, marked optional, is what npm writes where
 * the registry has it. Run after every change of dependencies: `node tests/tools/completeLockfile.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface LockEntry {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  optionalDependencies?: Record<string, string>
}

const platforms = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> }
const added: string[] = []
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    if (lock.packages[path]) continue
    const os = platforms.find((platform) => name.includes(platform))
    const cpu = processors.find((processor) => name.includes(processor))
    if (!os || !cpu) throw new Error(`${name} is missing and its platform cannot be told from its name`)
    lock.packages[path] = { version, optional: true, os: [os], cpu: [cpu], ...(parent.dev ? { dev: true } : {}) }
    added.push(name)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added.length} added${added.length ? `: ${added.join(', ')}` : ''}\n`)
