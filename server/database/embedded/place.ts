import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { AsUser } from './run'
import { canReach, giveTo } from './user'

const cannotWrite = (folder: string, cause: unknown) =>
  new Error(
    `Cannot write to ${folder}: set DATA_DIR to a folder you may write to, or DATABASE_URL to a PostgreSQL of yours.`,
    { cause },
  )

/** A folder outside the project that other users can enter, the same one for the same `dataDir`. */
function elsewhere(dataDir: string, user: AsUser): string {
  const bases = ['/var/tmp', os.tmpdir(), '/tmp'].filter(
    (base) => fs.existsSync(base) && canReach(path.join(base, 'x'), user),
  )
  if (!bases[0]) {
    throw new Error(
      `PostgreSQL cannot run as root, and other users cannot enter ${dataDir}: set DATA_DIR to a folder they can enter.`,
    )
  }
  return path.join(bases[0], `jinban-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`)
}

/**
 * Where the cluster lives: `dataDir`, or, when we are root and PostgreSQL's user cannot get there, a folder it can
 * reach. Made when missing, owned by that user, closed to others.
 * @throws Error with one sentence saying what to do
 */
export function placeFor(dataDir: string, user: AsUser): string {
  const wanted = path.resolve(dataDir)
  const place = canReach(wanted, user) ? wanted : elsewhere(wanted, user)
  try {
    fs.mkdirSync(place, { recursive: true })
    const { uid } = fs.lstatSync(place)
    if (![process.getuid?.() ?? uid, user.uid].includes(uid)) throw new Error(`${place} belongs to user ${uid}`)
    giveTo(place, user)
    fs.chmodSync(place, 0o700)
    fs.accessSync(place, fs.constants.W_OK)
  } catch (error) {
    throw cannotWrite(place, error)
  }
  return place
}
