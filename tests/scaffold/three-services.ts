import type { Copy } from './copy'

/** Ids of the services below, in the order they are made. */
export const ids = ['demo-folders', 'demo-twin', 'demo-acts'] as const

const at = (id: string) => (file: string) => `src/services/${id}/${file}`

/** A service whose store is a folder, as of one that has grown. */
export function storeFolder(copy: Copy): void {
  const file = at('demo-folders')
  copy.move(file('store.ts'), file('store/records.ts'))
  copy.change(file('store/records.ts'), ["'../../", "'../../../"], ["'./contract/", "'../contract/"])
  copy.change(file('pages/records/index.tsx'), ["'../../store'", "'../../store/records'"])
}

/** A second service of the same department, whose operations have the same names. */
export function twin(copy: Copy): void {
  copy.change(at('demo-twin')('service.json'), ['"department": "demo-twin"', '"department": "demo-folders"'])
}

const ENDPOINTS = `export const contract = {
  look: { ...personalAct, path: '/demo-acts/looks', body: personalQuery },
  note: { ...personalAct, path: '/demo-acts/notes', body: personalQuery },`

const ACTED = `const acted = {
  response: {
    type: 'object',
    additionalProperties: false,
    required: ['actId'],
    properties: { actId: actFields.actId },
  },
  examples: { default: { actId: '019aae10-5c00-7000-8000-00000000c0de' } },
} as const

export const responses = {
  look: {
    ...acted,
    summary: 'Has the department look once more, and tells when it has',
    errors: ['DEMO_ACTS_UNDERWAY', ...departmentErrors],
  },
  note: { ...acted, summary: 'Notes that one was here, and tells of it later', errors: ['CITY_UNKNOWN'] },`

/**
 * A service with everything that one may have in its folder: an act, a table, a job, a purge, a message and errors of
 * its own, a department that remembers, people and facts. Files that it has in place of the scaffold's: `demo-acts/`.
 */
export function acts(copy: Copy): void {
  const file = at('demo-acts')
  copy.fill('tests/scaffold/demo-acts', file(''))
  copy.change(
    file('service.json'),
    ['"kits": ["office", "personal"],', '"kits": ["acts", "office", "personal"],\n  "messages": MESSAGES,'],
    ['MESSAGES', '{ "demo-noted": { "required": { "matter": "thing1" }, "optional": {} } }'],
  )
  copy.change(
    file('contract/endpoints.ts'),
    ['import { personalQuery,', 'import { personalAct, personalQuery,'],
    ['export const contract = {', ENDPOINTS],
  )
  copy.change(
    file('contract/responses.ts'),
    ['import { office }', "import { actFields } from '../../../kits/acts/contract/act'\nimport { office }"],
    ['export const responses = {', ACTED],
  )
}
