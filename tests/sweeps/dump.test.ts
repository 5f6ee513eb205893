import { residents } from '../../mock/residents'
import type { Resident } from '../../mock/resident'
import { startRealStack, type RealStack } from '../harness/real-stack'
import { endpoints, ends, takes } from './endpoints'
import { Walk } from './walk'

let stack: RealStack
let log = ''
beforeAll(async () => {
  const logStream = { write: (line: string) => void (log += line) }
  stack = await startRealStack({ config: { logLevel: 'trace' }, logStream })
})
afterAll(() => stack.close())

/** What of a resident nobody may read anywhere: number, telephone, plates and names, their children's too. */
const secretsOf = ({ name, idNumber, phone, plates = [], children = [] }: Resident): string[] => [
  ...[name, idNumber, phone, ...plates],
  ...children.flatMap((child) => [child.name, child.idNumber]),
]

/** A text as it may stand in a dump or a log: as it is, escaped, in an address, as bytes, in base64. */
const scriptsOf = (secret: string): string[] => {
  const utf8 = Buffer.from(secret)
  return [
    secret,
    JSON.stringify(secret)
      .slice(1, -1)
      .replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    encodeURIComponent(secret),
    utf8.toString('hex'),
    // Of three ways in which it may lie in a longer text the one at its beginning
    utf8.subarray(0, Math.floor(utf8.length / 3) * 3).toString('base64'),
  ].filter((text) => text.length > 1)
}

const found = (text: string): string[] => {
  const plain = text.toLowerCase()
  return residents.flatMap((resident) =>
    secretsOf(resident).flatMap((secret) =>
      scriptsOf(secret).filter((script) => text.includes(script) || plain.includes(script.toLowerCase())),
    ),
  )
}

/** Everything in the database as a dump writes it, and what is written as bytes as text too. */
async function dump(): Promise<string> {
  const tables = await stack.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`
  const parts: string[] = []
  for (const { name } of tables) {
    const rows = await stack.sql<{ text: string }[]>`select t::text as text from ${stack.sql(name)} t`
    for (const { text } of rows) {
      const bytes = [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex = '']) =>
        Buffer.from(hex, 'hex').toString('latin1'),
      )
      parts.push(`${name} ${text}`, ...bytes.map((decoded) => Buffer.from(decoded, 'latin1').toString('utf8')))
    }
  }
  return parts.join('\n')
}

test('the test would see a secret in any script', () => {
  const [first] = residents
  if (!first) throw new Error('nobody lives here')
  for (const script of scriptsOf(first.name)) expect(found(`before ${script} after`)).not.toEqual([])
  for (const script of scriptsOf(first.idNumber)) expect(found(`{"a":"${script}"}`)).not.toEqual([])
})

test('after everybody has done everything, neither the database nor the log tells who', async () => {
  const walk = new Walk(stack)
  for (const { id } of residents)
    for (const swept of endpoints.filter((one) => !ends(one)))
      for (const city of takes(swept.endpoint, 'city') ? ['yunlan', 'qinghe'] : ['yunlan'])
        await walk.granted(id, swept, city)
  await stack.app.context.queue.runDue()
  const dumped = await dump()
  const full = [
    'people',
    'accounts',
    'department_copies',
    'relations',
    'invitations',
    'exports',
    'consents',
    'face_checks',
  ]
  for (const table of full) expect(dumped).toContain(`\n${table} (`)
  expect(log.length).toBeGreaterThan(10_000)
  expect(found(dumped)).toEqual([])
  expect(found(log)).toEqual([])
}, 400_000)
