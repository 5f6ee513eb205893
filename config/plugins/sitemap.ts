import fs from 'node:fs'
import path from 'node:path'
import type { Compiler } from 'webpack'

/** Pages of the platform that say the same to everybody. */
const open = ['pages/home/index', 'pages/guide/index', 'pages/guide/matter/index', 'pages/guide/event/index']

interface Manifest {
  readonly id: string
  readonly level: string
  readonly status: string
  readonly pages: readonly { readonly name: string }[]
}

interface Rule {
  readonly action: 'allow' | 'disallow'
  readonly page: string
}

/**
 * What WeChat may find in a search: pages that say the same to everybody, and no page of a person's own, nor the form for
 * their name (base library, sitemap.json).
 * @param services Folder of the services' manifests
 */
export function sitemapRules(services: string): readonly Rule[] {
  const shared = fs
    .readdirSync(services)
    .map((id) => JSON.parse(fs.readFileSync(path.join(services, id, 'service.json'), 'utf8')) as Manifest)
    .filter(({ level, status }) => level === 'none' && status === 'released')
    .flatMap(({ id, pages }) => pages.map(({ name }) => `services/${id}/pages/${name}/index`))
  return [
    ...[...open, ...shared].map((page) => ({ action: 'allow', page }) as const),
    { action: 'disallow', page: '*' },
  ]
}

/** webpack plugin: writes sitemap.json beside app.json. */
export class Sitemap {
  constructor(private readonly services: string) {}

  apply(compiler: Compiler): void {
    const { RawSource } = compiler.webpack.sources
    compiler.hooks.thisCompilation.tap('Sitemap', (compilation) => {
      compilation.hooks.processAssets.tap('Sitemap', () => {
        const rules = sitemapRules(this.services)
        compilation.emitAsset('sitemap.json', new RawSource(JSON.stringify({ rules })))
      })
    })
  }
}
