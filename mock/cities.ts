import fs from 'node:fs'
import path from 'node:path'

export interface CityName {
  readonly id: string
  readonly name: string
}

const folder = path.join(__dirname, '../config/cities')

/** Every configured city, by its folder. */
export const cities: readonly CityName[] = fs
  .readdirSync(folder)
  .filter((id) => fs.existsSync(path.join(folder, id, 'city.json')))
  .map((id) => {
    const { name } = JSON.parse(fs.readFileSync(path.join(folder, id, 'city.json'), 'utf8')) as { name: { zh: string } }
    return { id, name: name.zh }
  })
