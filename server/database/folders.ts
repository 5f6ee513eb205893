import fs from 'node:fs'
import path from 'node:path'
import { root } from '../files'
import type { ServiceModule } from '../module'
import type { MigrationFolder } from './migrate'

const kitFolders = (): MigrationFolder[] => {
  const kits = path.join(root, 'src/kits')
  if (!fs.existsSync(kits)) return []
  return fs
    .readdirSync(kits)
    .sort()
    .map((kit) => ({ id: `kit:${kit}`, path: path.join(kits, kit, 'server/migrations') }))
    .filter((folder) => fs.existsSync(folder.path))
}

/** Platform first, then kits, then services, which may build on both. */
export const migrationFolders = (services: readonly ServiceModule[]): MigrationFolder[] => [
  { id: 'platform', path: path.join(root, 'server/database/migrations') },
  ...kitFolders(),
  ...services.flatMap(({ id, migrations }) => (migrations ? [{ id, path: path.join(root, migrations) }] : [])),
]
