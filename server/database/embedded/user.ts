import fs from 'node:fs'
import path from 'node:path'
import type { AsUser } from './run'

/** PostgreSQL refuses to run as root; `nobody` needs no account of its own. */
export const NOBODY = 65534

const isRoot = () => process.getuid?.() === 0

/** Whom to run PostgreSQL as: ourselves, or nobody when we are root. */
export const databaseUser = (): AsUser => (isRoot() ? { uid: NOBODY, gid: NOBODY } : {})

const maySearch = (folder: string): boolean => {
  const stat = fs.statSync(folder)
  // What is no folder fails later, with a sentence of its own
  if (!stat.isDirectory()) return true
  const { mode, uid, gid } = stat
  return (mode & (uid === NOBODY ? 0o100 : gid === NOBODY ? 0o010 : 0o001)) !== 0
}

/** Whether `user` can reach what stands at `folder`, which may not exist yet: every folder above lets it pass. */
export function canReach(folder: string, user: AsUser): boolean {
  if (user.uid === undefined) return true
  const parent = path.dirname(folder)
  if (parent === folder) return true
  return canReach(parent, user) && (!fs.existsSync(parent) || maySearch(parent))
}

/** Gives a file or folder, not what is inside, to `user`. */
export function giveTo(file: string, { uid, gid }: AsUser): void {
  if (uid !== undefined && gid !== undefined) fs.chownSync(file, uid, gid)
}
