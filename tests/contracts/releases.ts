import fs from 'node:fs'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { readConfig } from '../../server/config'
import { root } from '../../server/files'
import { kits, services } from '../../server/modules.gen'
import { contract, responses } from '../../src/shared/platform/whole'
import { releaseOf, type Release } from './release'

export const folder = path.join(root, 'tests/contracts/released')

/** Every release there has been. */
export const readReleases = (): Release[] =>
  fs.readdirSync(folder).map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as Release)

/** What the server serves now; services that are still drafts promise nothing. */
export function presentRelease(): Release {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  const promised = services.filter(({ manifest }) => manifest?.status !== 'draft')
  return releaseOf(version, [{ id: 'platform', contract, responses }, ...kits, ...promised])
}

/** The least version of a phone that the server serves unless it is told otherwise. */
export function minimumClient(): string {
  const key = () => randomBytes(32).toString('base64')
  return readConfig({ FIELD_KEYS: `k:${key()}`, INDEX_KEY: key() }).minimumClient
}
