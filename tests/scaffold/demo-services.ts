import type { Copy } from './copy'

/** Services with names of their own, in the order they are made. */
export const services = {
  'demo-query': { archetype: 'query', title: '甲类登记' },
  'demo-twin': { archetype: 'query', title: '乙类登记' },
  'demo-information': { archetype: 'information', title: '各厅排队' },
  'demo-acts': { archetype: 'act', title: '丙类登记' },
} as const

export const ids = Object.keys(services)

const at = (id: keyof typeof services) => (file: string) => `src/services/${id}/${file}`

/** A second service of the same department, whose operations have the same names; its store is a file of its own. */
export function twin(copy: Copy): void {
  const file = at('demo-twin')
  copy.change(file('service.json'), ['"department": "demo-twin"', '"department": "demo-query"'])
  copy.move(file('store/records.ts'), file('store.ts'))
  copy.change(file('store.ts'), ["'../../../", "'../../"], ["'../contract/", "'./contract/"])
  for (const page of ['records', 'renewal'])
    copy.change(file(`pages/${page}/index.tsx`), ["'../../store/records'", "'../../store'"])
  copy.remove(file('store'))
  // Its journey breaks the department by the service's own name
  copy.remove(file('tests/records.journey.ts'))
}

const NOTE = `  note: {
    summary: 'Notes that one was here, and tells of it later',
    data: { zh: '登记', en: 'The record' },
    response: object({ actId }),
    errors: ['CITY_UNKNOWN'],
    examples: { default: { actId: sent.actId } },
  },
} as const satisfies Responses`

const NOTES = `
    async note(context, { body: { city } }) {
      cityOf(city)
      const { person } = await people.of(context)
      const { actId, now } = context
      await sql.begin(async (tx) => {
        await repository.add(tx, { city, actId }, now)
        await outbox.add(tx, { city, kind: 'demo-acts.noted', payload: { city, actId, person } })
      })
      return { actId }
    },
  }
}`

/**
 * A service with everything that one may have in its folder besides what the scaffold writes of an act: a table, a job,
 * a purge, a message and errors of its own, people and facts. Files of its own: `demo-acts/`.
 */
export function acts(copy: Copy): void {
  const file = at('demo-acts')
  copy.fill('tests/scaffold/demo-acts', file(''))
  copy.change(file('service.json'), [
    '"kits": [',
    '"messages": { "demo-noted": { "required": { "matter": "thing1" }, "optional": {} } },\n  "kits": [',
  ])
  copy.change(file('contract/endpoints.ts'), [
    'export const contract = {',
    "export const contract = {\n  note: { ...personalAct, path: '/demo-acts/notes', body: personalQuery },",
  ])
  copy.change(file('contract/responses.ts'), ['} as const satisfies Responses', NOTE])
  copy.change(
    file('server/routes.ts'),
    [
      "import { acts as kinds, told } from './acts'",
      "import { acts as kinds, told } from './acts'\nimport * as repository from './repository'",
    ],
    ['({ acts, departments,', '({ acts, city: cityOf, sql, outbox, departments,'],
    ['\n  }\n}', `\n${NOTES}`],
  )
  copy.change(
    file('agency/mock.ts'),
    [
      "import { protocol } from './protocol'",
      "import { protocol } from './protocol'\nimport type { Known } from './residents'",
    ],
    ['World<Memory>', 'World<Memory, Known>'],
    ['Mock<Memory>', 'Mock<Memory, Known>'],
    [
      '  if (!first) return undefined',
      "  const stall = world.factsOf(resident)?.stall\n  if (stall) return { number: '20240301002', name: '摊位登记', until: stall }\n  if (!first) return undefined",
    ],
  )
}
