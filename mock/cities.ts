import fs from 'node:fs'
import path from 'node:path'

export interface CityName {
  readonly id: string
  readonly name: string
}

export const citiesDir = path.join(__dirname, '../config/cities')

/** Every configured city, by its folder. */
export const cities: readonly CityName[] = fs
  .readdirSync(citiesDir)
  .filter((id) => fs.existsSync(path.join(citiesDir, id, 'city.json')))
  .map((id) => {
    const { name } = JSON.parse(fs.readFileSync(path.join(citiesDir, id, 'city.json'), 'utf8')) as {
      name: { zh: string }
    }
    return { id, name: name.zh }
  })
