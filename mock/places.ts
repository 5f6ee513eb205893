import fs from 'node:fs'
import path from 'node:path'
import { cities, citiesDir } from './cities'
import type { Offer } from './department'

interface Line {
  readonly id: string
  readonly name: { readonly zh: string }
  readonly at?: { readonly lat: number; readonly lng: number }
}

const linesOf = (city: string): Line[] => {
  const file = path.join(citiesDir, city, 'places.jsonl')
  if (!fs.existsSync(file)) return []
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line)
}

const places = new Map(cities.map(({ id }) => [id, linesOf(id)]))

/** Every place of every city's register, with the city's name. */
export const placeOffers: readonly Offer[] = cities.flatMap(({ id, name }) =>
  (places.get(id) ?? []).map((place) => ({ value: place.id, text: `${name} ${place.name.zh}`, city: id })),
)

/** Somewhere in the city, degrees, GCJ-02; undefined where its register is empty. */
export const somewhereIn = (city: string): Line['at'] => places.get(city)?.find(({ at }) => at)?.at
