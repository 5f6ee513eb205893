import { pagePath, type Manifest, type ManifestPage } from './manifests'
import { banner, json } from './writing'

/** A page's parameters as the phone needs them: what a rule has says of what type it is. */
const rules = (params: ManifestPage['params']) =>
  Object.fromEntries<object>(
    Object.entries(params).flatMap(([name, { description: _said, type: _kind, formerly = [], needed, ...rule }]) => [
      // Older names first: its own counts more
      ...formerly.map((old) => [old, { ...rule, now: name }] as const),
      [name, { ...rule, ...(needed ? { needed } : {}) }] as const,
    ]),
  )

const id = { pattern: '^[a-z][a-z0-9-]{1,30}$' }
const place = { pattern: '^[a-z]{1,20}$' }
const token = { pattern: '^[A-Za-z0-9_-]{43}$' }
const about = { enum: ['who', 'when', 'needs', 'steps', 'time', 'fee', 'where', 'result'] }

/** Pages of the platform that a link may lead to, each with its parameters. */
const own = {
  'pages/home/index': { place },
  'pages/find/index': { place },
  'pages/guide/index': { service: id },
  'pages/guide/matter/index': { id, about },
  'pages/guide/event/index': { id },
  'pages/people/family/index': {},
  'pages/people/invitation/index': { token },
  'pages/people/face/index': { token },
}

/** Every path that a page had: under its own name and older ones, of the service's id and older ones. */
const pathsOf = ({ id: service, formerly = [] }: Manifest, { name, formerly: names = [] }: ManifestPage): string[] =>
  [name, ...names].flatMap((one) =>
    one.includes('/')
      ? [pagePath(one.split('/')[0] ?? '', one.split('/')[1] ?? '')]
      : [service, ...formerly].map((owner) => pagePath(owner, one)),
  )

/** Old path → where it leads now. A retired service's pages lead to what says where to go. */
const redirectsOf = (manifest: Manifest): (readonly [old: string, now: string])[] =>
  manifest.pages.flatMap((page) => {
    const now = pagePath(manifest.id, page.name)
    const to = manifest.status === 'retired' ? `pages/guide/index?service=${manifest.id}` : now
    return pathsOf(manifest, page)
      .filter((old) => old !== to)
      .map((old) => [old, to] as const)
  })

/** @throws Error for a path that two pages claim, or that is there */
function checkOnce(redirects: readonly (readonly [string, string])[], pages: object): void {
  const claimed = new Map<string, string>()
  for (const [old, now] of redirects) {
    const other = old in pages ? old : claimed.get(old)
    if (other) throw new Error(`${old} was formerly ${now}, but it is ${other}: a path has one page`)
    claimed.set(old, now)
  }
}

/** `src/arrival.gen.ts`: pages that a link may lead to, and what became of older ones. */
export function arrivalFile(manifests: readonly Manifest[]): string {
  const built = manifests.filter(({ status }) => status !== 'retired')
  const pages = {
    ...own,
    ...Object.fromEntries(
      built.flatMap(({ id: service, pages: all }) =>
        all.map(({ name, params }) => [pagePath(service, name), rules(params)]),
      ),
    ),
  }
  const redirects = manifests.flatMap(redirectsOf)
  checkOnce(redirects, pages)
  const table = json({ pages, redirects: Object.fromEntries(redirects) })
  return `${banner}import type { PublicPages } from './core/arrival/arrival'\n\nexport const publicPages: PublicPages = ${table}\n`
}
