import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { contract } from '../../src/shared/platform/whole'
import { everReleased } from '../../tests/contracts/ever-released'
import { root } from '../services/manifests'

/** Archetypes that `npm run new-service` writes; `templates/` has a folder for each. */
export const ARCHETYPES = ['query', 'information', 'act'] as const
export type Archetype = (typeof ARCHETYPES)[number]

/** What was asked for on the command line. */
export interface NewServiceArguments {
  readonly id: string
  /** The id as error codes have it: DEMO_QUERY. */
  readonly code: string
  readonly archetype: Archetype
  /** What residents call it, in Chinese. */
  readonly title: string
  readonly english: string
}

export const usage =
  'npm run new-service <id> [-- --archetype query|information|act --title 中文名 --en "English name"]'

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const HAN = /^[\u3400-\u9fff]{2,12}$/
const ENGLISH = /^[A-Z][A-Za-z0-9 ,-]{1,39}$/

/** First segments of the platform's own paths, which a service's paths would collide with. */
const taken = new Set(['platform', 'openapi', 'healthz', 'readyz', 'metrics', 'api'])
for (const { path: url } of Object.values(contract)) taken.add(url.split('/')[1] ?? '')

/** Why there can be no service of this id, or undefined where there can. */
function faultOf(id: string): string | undefined {
  if (!ID.test(id) || id.length < 2 || id.length > 31)
    return `"${id}" is no id: 2 to 31 small letters and digits with single hyphens between, starting with a letter (demo-query).`
  if (taken.has(id)) return `"${id}" is taken by the platform: choose another id.`
  for (const folder of ['src/services', 'src/kits'])
    if (fs.existsSync(path.join(root, folder, id))) return `${folder}/${id} is there already.`
  if (everReleased().includes(id)) return `"${id}" was released once, and links to it live on: choose another id.`
  return undefined
}

const isArchetype = (word: string): word is Archetype => ARCHETYPES.some((one) => one === word)

const wordsOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replace(/-/g, ' ')

/** Reads the command line. @throws Error with one sentence saying what is wrong */
export function argumentsOf(args: readonly string[]): NewServiceArguments {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { archetype: { type: 'string' }, title: { type: 'string' }, en: { type: 'string' } },
  })
  const [id, ...more] = positionals
  if (!id || more.length > 0) throw new Error(`Usage: ${usage}`)
  const fault = faultOf(id)
  if (fault) throw new Error(fault)
  const { archetype = 'query', title = '新服务', en: english = wordsOf(id) } = values
  if (!isArchetype(archetype))
    throw new Error(
      `--archetype ${archetype}: query, information or act. Booking, payment, cases and the like come with their kits.`,
    )
  if (!HAN.test(title)) throw new Error(`--title ${title}: 2 to 12 Chinese characters, what residents call it.`)
  if (!ENGLISH.test(english))
    throw new Error(`--en "${english}": up to 40 letters, starting with a capital ("Housing fund").`)
  return { id, code: id.toUpperCase().replace(/-/g, '_'), archetype, title, english }
}
