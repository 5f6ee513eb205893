import type { Sql } from 'postgres'
import type { BlindIndex } from './blind-index'
import type { KeyRing } from './key-ring'

export interface Keys {
  readonly keys: KeyRing
  readonly index: BlindIndex
}

interface Known {
  readonly kind: 'field' | 'index'
  readonly name: string
  readonly proof: Buffer
}

const PROOF = 'known'
const placeOf = (name: string) => `known_keys:${name}`

/** A key of ours is not the one that this database's values are under. The message says what to do, and shows no key. */
export class WrongKeys extends Error {}

const wrongWith = ({ keys, index }: Keys, { kind, name, proof }: Known): string | undefined => {
  if (kind === 'index')
    return index.of(PROOF, PROOF).equals(proof)
      ? undefined
      : 'INDEX_KEY is not the one that people are found by in this database: with it everybody would be new. Put the old one back.'
  if (!keys.has(name))
    return `FIELD_KEYS has no "${name}", under which values of this database are sealed: put it back, after the newest.`
  try {
    keys.decrypt(proof, placeOf(name))
    return undefined
  } catch {
    return `FIELD_KEYS has another key for "${name}" than the one that values of this database are sealed under: put the old one back, and give the new one a name of its own.`
  }
}

/**
 * Holds our keys against those that the database knows, and notes the ones we write with.
 * @throws WrongKeys where one that values are under is missing or another
 */
export async function assertKnownKeys(sql: Sql, ours: Keys, now: Date): Promise<void> {
  const { keys, index } = ours
  const noted = async () => {
    const found = await sql<Known[]>`select kind, name, proof from known_keys`
    const wrong = found.flatMap((known) => wrongWith(ours, known) ?? [])
    if (wrong.length > 0) throw new WrongKeys(wrong.join(' '))
    return found
  }
  const found = await noted()
  const news: Known[] = [
    { kind: 'field', name: keys.first, proof: keys.encrypt(PROOF, placeOf(keys.first)) },
    { kind: 'index', name: '', proof: index.of(PROOF, PROOF) },
  ].filter(({ kind, name }) => !found.some((known) => known.kind === kind && known.name === name)) as Known[]
  if (news.length === 0) return
  for (const { kind, name, proof } of news)
    await sql`
      insert into known_keys (kind, name, proof, since) values (${kind}, ${name}, ${proof}, ${now})
      on conflict do nothing`
  // Of two servers that come first with different keys, one was too late
  await noted()
}
