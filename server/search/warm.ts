import fs from 'node:fs'
import path from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import type { Platform } from '../platform-context'

const citiesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, 'city.json')))
    .sort()

/** Bytes of a list from which building its search takes a processor for so long that nobody should wait behind it. */
const LARGE = 1 << 20

const isLarge = (folder: string, city: string): boolean => {
  const file = path.join(folder, city, 'items.jsonl')
  return fs.existsSync(file) && fs.statSync(file).size >= LARGE
}

/**
 * Builds cities' searches before anybody asks, one after the other: all, or those with a large list. A file that is wrong is in the log with its line
 * and field; the other cities go on.
 */
export async function warmSearches(
  { config, searches }: Pick<Platform, 'config' | 'searches'>,
  log: Pick<FastifyBaseLogger, 'error'>,
  which: 'large' | 'all',
): Promise<void> {
  const { citiesDir } = config
  for (const city of citiesIn(citiesDir).filter((one) => which === 'all' || isLarge(citiesDir, one))) {
    await searches(city).catch((error: unknown) => log.error({ err: error, city }, 'catalogue'))
  }
}
