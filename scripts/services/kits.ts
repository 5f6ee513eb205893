import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'
import { root } from './manifests'

/** `src/kits/<id>/kit.json`; its JSON Schema is `src/kit.schema.json`. */
export interface Kit {
  readonly id: string
  /** Kits it is built on. */
  readonly dependsOn: readonly string[]
  /** Subscribe messages it sends, as in a service's manifest. */
  readonly messages?: Readonly<Record<string, object>>
}

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'))

/** Each after those it is built on. @throws Error naming the kits that wait for each other, or one that is not there */
export function inOrder(kits: readonly Kit[]): Kit[] {
  const placed: Kit[] = []
  for (let left = [...kits]; left.length > 0;) {
    const ready = left.filter(({ dependsOn }) => dependsOn.every((id) => placed.some((kit) => kit.id === id)))
    if (ready.length === 0) {
      const names = left.map(({ id, dependsOn }) => `${id} (on ${dependsOn.join(', ')})`)
      throw new Error(`These kits depend on each other, or on one that is not there: ${names.join('; ')}`)
    }
    placed.push(...ready)
    left = left.filter((kit) => !ready.includes(kit))
  }
  return placed
}

/** Every kit, each after those it is built on. @throws Error naming the folder and the fault */
export function readKits(folder = path.join(root, 'src/kits')): Kit[] {
  if (!fs.existsSync(folder)) return []
  const valid = new Ajv({ allErrors: true, strict: false }).compile(
    read(path.join(root, 'src/kit.schema.json')) as object,
  )
  const kits = fs
    .readdirSync(folder)
    .sort()
    .map((id) => {
      const file = path.join(folder, id, 'kit.json')
      if (!fs.existsSync(file)) throw new Error(`src/kits/${id} has no kit.json`)
      const kit = read(file) as Kit
      if (!valid(kit)) throw new Error(`src/kits/${id}/kit.json: ${JSON.stringify(valid.errors, null, 1)}`)
      if (kit.id !== id) throw new Error(`src/kits/${id}/kit.json: id is "${kit.id}", the folder "${id}"`)
      return kit
    })
  return inOrder(kits)
}
