import type { Copy } from './copy'

/** Ids of the services below, in the order they are made. */
export const ids = ['demo-folders', 'demo-twin', 'demo-acts'] as const

const at = (id: string) => (file: string) => `src/services/${id}/${file}`

/** A service whose store is a folder, as of one that has grown. */
export function storeFolder(copy: Copy): void {
  const file = at('demo-folders')
  copy.move(file('store.ts'), file('store/records.ts'))
  copy.change(file('store/records.ts'), ["'../../core/", "'../../../core/"], ["'./api'", "'../api'"])
  copy.change(file('pages/records/index.tsx'), ["'../../store'", "'../../store/records'"])
}

/** A second service of the same department, whose operations have the same names. */
export function twin(copy: Copy): void {
  const file = at('demo-twin')
  copy.change(file('service.json'), ['"department": "demo-twin"', '"department": "demo-folders"'])
  copy.change(file('agency/client.ts'), ["department: 'demo-twin'", "department: 'demo-folders'"])
  copy.change(file('tests/routes.test.ts'), ["yunlan: { 'demo-twin': {", "yunlan: { 'demo-folders': {"])
}

/** A service with an act, a table, a job, a message, a department that remembers, and people of its own. */
export function acts(copy: Copy): void {
  const file = at('demo-acts')
  contract(copy, file)
  server(copy, file)
  copy.change(
    file('agency/mock.ts'),
    ['import { protocol }', "import type { Known } from './residents'\nimport { protocol }"],
    ['export const department: DepartmentMock =', MEMORY],
    ['  operations: {', '  remembers: () => ({ asked: 0 }),\n  operations: {'],
    ['(world: DepartmentWorld,', '(world: DepartmentWorld<Memory, Known>,'],
    ['      if (!resident)', '      world.memory.asked += 1\n      if (!resident || world.factsOf(resident)?.moved)'],
  )
  copy.write(file('agency/residents.ts'), RESIDENTS)
  copy.change(file('tests/routes.test.ts'), ['memory: undefined', 'memory: { asked: 0 }'])
}

const MEMORY = `export interface Memory {
  asked: number
}

export const department: DepartmentMock<Memory, Known> =`

const RESIDENTS = `import type { Resident } from '../../../../mock/resident'
import { born } from '../../../../mock/residents/born'

/** What only this department knows of a person. */
export interface Known {
  readonly moved: boolean
}

export const residents: readonly Resident[] = [
  {
    id: 'demo-neighbour',
    story: { zh: '这项服务自己带来的人', en: 'Brought by this service' },
    name: '沈安',
    idNumber: born('990303', '1979-05-06', '113'),
    phone: '19900000099',
    city: 'yunlan',
    employments: [],
  },
]

export const facts: Readonly<Record<string, Known>> = { 'demo-neighbour': { moved: true } }
`

const ENDPOINT = `export const contract = {
  note: {
    method: 'POST',
    path: '/demo-acts/notes',
    level: 'realName',
    owner: 'subject',
    idempotent: false,
    rate: 'write',
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['city'],
      properties: { city: citySchema, subject: subjectSchema },
    },
  },`

const RESPONSE = `export const responses = {
  note: {
    summary: 'Notes that one was here, and tells them later',
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['actId'],
      properties: { actId: { type: 'string', format: 'uuid', description: 'Names this act' } },
    },
    errors: ['CITY_UNKNOWN'],
    examples: { default: { actId: '019aae10-5c00-7000-8000-00000000c0de' } },
  },`

function contract(copy: Copy, file: (name: string) => string): void {
  copy.change(file('contract/endpoints.ts'), ['export const contract = {', ENDPOINT])
  copy.change(file('contract/responses.ts'), ['export const responses = {', RESPONSE])
}

const HANDLER = `
type Note = Input<unknown, FromSchema<(typeof contract)['note']['body']>>

export const routes: Routes<typeof contract> = ({ cities, departments, outbox, people, sql }: Ports) => ({
  async note(context: RequestContext, { body }: Note): Promise<{ actId: string }> {
    const city = cities.get(body.city).id
    const { caller, actId, now } = context
    if (!caller.subject || !actId) throw new AppError('LEVEL_REQUIRED', { needed: 'realName' })
    const note = { city, actId, subject: caller.subject }
    await people.identityOf(context, note.subject, 'demo-acts.note')
    await sql.begin(async (tx) => {
      await repository.add(tx, note, now)
      await outbox.add(tx, { city, kind: 'demo-acts.noted', payload: note })
    })
    return { actId }
  },
`

const REPOSITORY = `import type { Sql, TransactionSql } from 'postgres'

export interface Note {
  readonly city: string
  readonly actId: string
  readonly subject: string
}

type Db = Sql | TransactionSql

export const add = async (sql: Db, { city, actId, subject }: Note, now: Date): Promise<void> => {
  await sql\`
    INSERT INTO demo_acts_note (city_id, act_id, subject, noted_at) VALUES (\${city}, \${actId}, \${subject}, \${now})
    ON CONFLICT DO NOTHING\`
}

/** Whether it was untold until now. */
export const tell = async (sql: Db, { city, actId }: Note, now: Date): Promise<boolean> => {
  const told = await sql\`
    UPDATE demo_acts_note SET told_at = \${now}
    WHERE city_id = \${city} AND act_id = \${actId} AND told_at IS NULL
    RETURNING act_id\`
  return told.length > 0
}
`

const JOBS = `import type { MakeJobs } from '../../../../server/ports'
import * as repository from './repository'

export const jobs: MakeJobs = ({ sql, messages }) => ({
  /** Tells the resident, once however often it runs. */
  async 'demo-acts.noted'(note: repository.Note, { now }: { now: Date }) {
    await sql.begin(async (tx) => {
      if (!(await repository.tell(tx, note, now))) return
      await messages.send(tx, {
        city: note.city,
        person: note.subject,
        template: 'case-progress',
        page: \`services/demo-acts/pages/records/index?city=\${note.city}\`,
        data: { matter: '住址登记', progress: '记下了' },
      })
    })
  },
})
`

const TABLE = `CREATE TABLE demo_acts_note (
  city_id text NOT NULL,
  act_id uuid NOT NULL,
  subject uuid NOT NULL,
  noted_at timestamptz NOT NULL,
  told_at timestamptz,
  PRIMARY KEY (city_id, act_id)
);
`

function server(copy: Copy, file: (name: string) => string): void {
  copy.write(file('server/migrations/0001_notes.sql'), TABLE)
  copy.write(file('server/repository.ts'), REPOSITORY)
  copy.write(file('server/jobs.ts'), JOBS)
  copy.change(
    file('server/routes.ts'),
    ['\nexport const routes: Routes<typeof contract> = ({ cities, departments, people }: Ports) => ({\n', HANDLER],
    ["from '../rules'\n", "from '../rules'\nimport * as repository from './repository'\n"],
  )
}
