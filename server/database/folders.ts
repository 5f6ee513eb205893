import path from 'node:path'
import { root } from '../files'
import type { ServerModule } from '../module'
import type { MigrationFolder } from './migrate'

const foldersOf = (modules: readonly ServerModule[], prefix = ''): MigrationFolder[] =>
  modules.flatMap(({ id, migrations }) => (migrations ? [{ id: prefix + id, path: path.join(root, migrations) }] : []))

/** Platform first, then kits, then services, which may build on both. */
export const migrationFolders = ({
  kits,
  services,
}: {
  readonly kits: readonly ServerModule[]
  readonly services: readonly ServerModule[]
}): MigrationFolder[] => [
  { id: 'platform', path: path.join(root, 'server/database/migrations') },
  ...foldersOf(kits, 'kit:'),
  ...foldersOf(services),
]
