import fs from 'node:fs'
import path from 'node:path'
import { root, type Manifest } from './manifests'
import { banner, variable } from './writing'

/** Whether a file of a service exports this name; false where the file is not there. */
function exports(id: string, file: string, name: string): boolean {
  const place = path.join(root, 'src/services', id, file)
  return fs.existsSync(place) && new RegExp(`^export const ${name}\\b`, 'm').test(fs.readFileSync(place, 'utf8'))
}

/** Department → the mock a service has of it, as an expression: of each it asks, or of the one it is shown under. */
function mocksOf({ id, department, departments = [] }: Manifest): readonly (readonly [string, string])[] {
  const mock = `${variable(id)}Mock`
  if (exports(id, 'agency/mock.ts', 'departments'))
    return [department, ...departments].map((name) => [name, `${mock}.departments['${name}']`])
  return exports(id, 'agency/mock.ts', 'department') ? [[department, `${mock}.department`]] : []
}

/** `mock/modules.gen.ts`: the pretend departments of each module, and the people it brings. */
export function mockModules(manifests: readonly Manifest[]): string {
  const imports: string[] = []
  const modules: string[] = []
  const people: string[] = []
  for (const manifest of manifests) {
    const { id } = manifest
    const residents = `${variable(id)}Residents`
    const [brings, knows] = ['residents', 'facts'].map((name) => exports(id, 'agency/residents.ts', name))
    const mocks = mocksOf(manifest)
    if (mocks.length > 0) imports.push(`import * as ${variable(id)}Mock from '../src/services/${id}/agency/mock'`)
    if (brings || knows) imports.push(`import * as ${residents} from '../src/services/${id}/agency/residents'`)
    if (brings) people.push(`{ module: '${id}', residents: ${residents}.residents }`)
    for (const [department, mock] of mocks) {
      const facts = knows ? `, facts: ${residents}.facts` : ''
      modules.push(`moduleMock({ module: '${id}', department: '${department}', mock: ${mock}${facts} })`)
    }
  }
  return `${banner}import { moduleMock, type ModuleMock } from './module-mock'
import type { People } from './residents'
${imports.join('\n')}

export const modules: readonly ModuleMock[] = [${modules.join(', ')}]

export const people: readonly People[] = [${people.join(', ')}]
`
}
