import { AppManifestUtils } from '@microsoft/app-manifest'

type Manifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0]
type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>

function demandNoProblems(name: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${name} does not follow Teams’ schema: ${problems.join('; ')}`)
}

/**
 * Teams refuses a package without saying much: what is wrong is said here, by the schemas that come with the library. It
 * needs `fs-extra` and does not say so, which is why our package.json does.
 */
export async function demandValidManifest(name: string, manifest: object): Promise<void> {
  demandNoProblems(name, await AppManifestUtils.validateAgainstSchema(manifest as Manifest))
}

/**
 * The same for a file of translated texts. The schema has patterns that JavaScript refuses as regular expressions. They
 * are for parts that this app does not have, so they are left out, and what they allow is refused.
 */
export async function demandValidTexts(name: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const schema = await AppManifestUtils.fetchSchema(texts.$schema ?? '')
  const strict = { ...schema, patternProperties: {} } as Schema
  demandNoProblems(name, await AppManifestUtils.validateAgainstSchema(texts as unknown as Manifest, strict))
}
