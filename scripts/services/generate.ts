import fs from 'node:fs'
import path from 'node:path'
import { file as tablesFile, serverTables } from '../search/server-tables'
import { pagePath, root, type Manifest } from './manifests'
import { citySchemas } from './city-schemas'
import { readKits } from './kits'
import { homeFiles } from './home'
import { mockModules } from './mocks'
import { registry, serverModules } from './modules'
import { protocols } from './protocols'
import { banner, json } from './writing'

const live = (manifests: readonly Manifest[]) => manifests.filter(({ status }) => status === 'released')
const retired = (manifests: readonly Manifest[]) => manifests.filter(({ status }) => status === 'retired')
/** Those whose pages are built: drafts too, for their makers. */
const built = (manifests: readonly Manifest[]) => manifests.filter(({ status }) => status !== 'retired')
const first = ({ id, pages }: Manifest) => pagePath(id, pages[0]?.name ?? '')

/** For app.config.ts: one subpackage per service. The paths of a retired one lead to its guide, which says where to go. */
const subpackages = (manifests: readonly Manifest[]) =>
  `${banner}export const subpackages = ${json(
    built(manifests).map(({ id, pages }) => ({
      root: `services/${id}`,
      pages: pages.map(({ name }) => `pages/${name}/index`),
    })),
  )} as const\n`

/** A page's parameters without their descriptions: those are for people who read the manifest. */
const rules = (params: Manifest['pages'][number]['params']) =>
  Object.fromEntries(Object.entries(params).map(([name, { description: _said, ...rule }]) => [name, rule]))

const matterParams = {
  id: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
  about: { enum: ['who', 'when', 'needs', 'steps', 'time', 'fee', 'where', 'result'], type: 'string' },
}

const arrival = (manifests: readonly Manifest[]) =>
  `${banner}import type { PublicPages } from './core/arrival/arrival'\n\nexport const publicPages: PublicPages = ${json(
    {
      pages: {
        'pages/home/index': {},
        'pages/guide/matter/index': matterParams,
        'pages/guide/event/index': { id: matterParams.id },
        ...Object.fromEntries(
          built(manifests).flatMap(({ id, pages }) =>
            pages.map(({ name, params }) => [pagePath(id, name), rules(params)]),
          ),
        ),
      },
      redirects: Object.fromEntries([
        ...built(manifests).flatMap(({ id, redirects }) =>
          Object.entries(redirects).map(([old, now]): [string, string] => [pagePath(id, old), pagePath(id, now)]),
        ),
        ...retired(manifests).flatMap(({ id, pages, redirects }) =>
          [...pages.map(({ name }) => name), ...Object.keys(redirects)].map((name): [string, string] => [
            pagePath(id, name),
            `pages/guide/index?service=${id}`,
          ]),
        ),
      ]),
    },
  )}\n`

const guides = (manifests: readonly Manifest[]) =>
  `${banner}import type { ServiceGuide } from './guide'\n\nexport const guides: Readonly<Record<string, ServiceGuide>> = ${json(
    Object.fromEntries(
      [...live(manifests), ...retired(manifests)].map((manifest) => {
        const { id, title, promise, officialName, officialCode, cost, time, needs, next, status } = manifest
        const to = status === 'retired' ? { retired: true } : { page: first(manifest) }
        return [id, { title, promise, officialName, officialCode, cost, time, needs, next, ...to }]
      }),
    ),
  )}\n`

/** Modules, and pages of the platform, that have English of their own, each with its folder. @throws Error where a kit and a service share a name */
const withEnglish = (manifests: readonly Manifest[]): { id: string; folder: string }[] => {
  const kits = readKits().map(({ id }) => ({ id, folder: `kits/${id}` }))
  const services = built(manifests).map(({ id }) => ({ id, folder: `services/${id}` }))
  const twin = kits.find((kit) => services.some(({ id }) => id === kit.id))
  if (twin) throw new Error(`${twin.id} is a kit and a service: call one of them otherwise`)
  const pages = ['home', 'find'].map((id) => ({ id, folder: `pages/${id}` }))
  return [...pages, ...kits, ...services].filter(({ folder }) =>
    fs.existsSync(path.join(root, 'src', folder, 'texts/en.ts')),
  )
}

const loaderType = 'Readonly<Record<string, (use: (pack: { en: object }) => void, fail: () => void) => void>>'

/** WeChat fetches a file of another subpackage when it is required with a callback; the path must be a literal. */
const english = (manifests: readonly Manifest[]) =>
  `${banner}import { fetched, type Require } from './core/fetched'\n\ndeclare const __non_webpack_require__: Require\n\nexport const english: ${loaderType} = {${withEnglish(
    manifests,
  )
    .map(
      ({ id }) =>
        `${json(id)}: (use, fail) => fetched(__non_webpack_require__(${json(`./languages/en/${id}.js`)}, use, fail), use)`,
    )
    .join(', ')}}\n`

const englishForWeb = (manifests: readonly Manifest[]) =>
  `${banner}export const english: ${loaderType} = {${withEnglish(manifests)
    .map(({ id, folder }) => `${json(id)}: (use, fail) => void import(${json(`./${folder}/texts/en`)}).then(use, fail)`)
    .join(', ')}}\n`

const table = (manifests: readonly Manifest[]) =>
  `<!-- Generated by \`npm run services\`. Do not edit. -->\n\n# Services\n\n| id | what people get | department | level | status |\n| --- | --- | --- | --- | --- |\n${manifests
    .map(
      ({ id, title, promise, department, level, status }) =>
        `| [${id}](../src/services/${id}/README.md) | ${title.zh} (${title.en}): ${promise.en} | ${department} | ${level} | ${status} |`,
    )
    .join('\n')}\n`

/** Every generated file: path → text. */
export const generated = async (manifests: readonly Manifest[]): Promise<Record<string, string>> => ({
  'src/services.gen.ts': subpackages(manifests),
  'src/arrival.gen.ts': arrival(manifests),
  'src/english.gen.ts': english(manifests),
  'src/english.gen.h5.ts': englishForWeb(manifests),
  ...homeFiles(live(manifests)),
  'src/pages/guide/guides.gen.ts': guides(manifests),
  'server/modules.gen.ts': serverModules(readKits(), manifests),
  'server/registry.gen.ts': registry(readKits(), manifests),
  [tablesFile]: serverTables(),
  'mock/modules.gen.ts': mockModules(manifests),
  'docs/services.gen.md': table(manifests),
  ...(await protocols(manifests)),
  ...(await citySchemas(manifests)),
})
