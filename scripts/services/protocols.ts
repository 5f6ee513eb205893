import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { protocol as register } from '../../server/delegation/agency/protocol'
import { root, type Manifest } from './manifests'

/** One question to a department, as `src/services/<id>/agency/protocol.ts` writes it. */
interface Operation {
  readonly path: string
  readonly summary: string
  readonly request: object
  readonly response: object
}

const json = (schema: object) => ({ 'application/json': { schema } })

const header = (name: string, schema: object, description: string) => ({
  name,
  in: 'header',
  required: true,
  schema: { type: 'string', ...schema },
  description,
})

const signed = [
  header('X-App-Id', {}, 'Who asks, as the department named us'),
  header('X-Timestamp', { pattern: '^[0-9]+$' }, 'Seconds since 1970'),
  header('X-Nonce', { pattern: '^[0-9a-f]{32}$' }, 'Never twice under one key'),
  header('X-Signature', { pattern: '^[0-9a-f]{64}$' }, 'docs/deploy.md, "The signature"'),
  header('X-Request-Id', {}, 'To quote; the same through all our logs'),
]

/** An answer about a person may name them, so that one about somebody else is refused. */
const named = ({ request, response }: Operation) => {
  const { properties: asked } = request as { properties?: { idNumber?: object } }
  const { properties } = response as { properties?: object }
  if (!asked?.idNumber) return response
  const description = 'Whom the answer is about, as you found them: somebody else than was asked about is refused'
  return { ...response, properties: { idNumber: { ...asked.idNumber, description }, ...properties } }
}

const operation = (name: string, asked: Operation) => ({
  post: {
    operationId: name,
    summary: asked.summary,
    parameters: signed,
    requestBody: { required: true, content: json(asked.request) },
    responses: {
      200: { description: asked.summary, content: json(named(asked)) },
      '4XX': {
        description: 'Understood and refused: the resident is told that you said no, and whom to call',
        content: json({ $ref: '#/components/schemas/Refusal' }),
      },
      '5XX': { description: 'Away: asked once more, then the last good copy answers' },
    },
  },
})

const refusal = {
  type: 'object',
  required: ['code'],
  properties: {
    code: { type: 'string', pattern: '^[A-Za-z0-9_.-]{1,40}$', description: 'Your reason, as a code without spaces' },
    message: { type: 'string', description: 'For your own logs: it is never shown nor kept here' },
  },
}

/** What is asked, and of whom. */
type Asked = Pick<Manifest, 'id' | 'title' | 'department'>

/** What the platform itself asks, beside the services. */
const REGISTER = {
  id: 'birth-register',
  title: { zh: '出生登记', en: 'Birth register' },
  department: 'birth-register',
}

/** What a module takes unasked: `pushed` of its protocol. */
interface Pushed {
  readonly summary: string
  readonly body: object
}

const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })

/** Our side of it: a department calls us. */
const push = (id: string, name: string, { summary, body }: Pushed) => ({
  [`/departments/{city}/{department}/${id}/${name}`]: {
    servers: [{ url: 'https://jinban.example/api', description: 'Ours; the signature is over the path without /api' }],
    post: {
      operationId: `push-${name}`,
      summary,
      parameters: [inPath('city'), inPath('department'), ...signed.slice(0, 4)],
      requestBody: { required: true, content: json(body) },
      responses: {
        200: { description: 'All of it is stored' },
        '4XX': { description: 'docs/deploy.md, "What departments push": nothing of it is stored' },
        '5XX': { description: 'Send the very same again' },
      },
    },
  },
})

const document = (
  { id, title, department }: Asked,
  operations: Readonly<Record<string, Operation>>,
  pushed: Readonly<Record<string, Pushed>> = {},
) => ({
  openapi: '3.1.0',
  info: {
    title: `${title.zh}: what we ask of ${department}`,
    version: '1',
    description:
      'A city writes an adapter that answers these from its own system. Amounts are fen, shares 1/10000, days Asia/Shanghai.',
  },
  servers: [{ url: 'https://adapter.example', description: 'The url of DEPARTMENTS_FILE' }],
  tags: [{ name: id }],
  paths: Object.assign(
    Object.fromEntries(Object.entries(operations).map(([name, one]) => [one.path, operation(name, one)])),
    ...Object.entries(pushed).map(([name, one]) => push(id, name, one)),
  ) as object,
  components: { schemas: { Refusal: refusal } },
})

/** Departments' protocols as OpenAPI 3.1, for whoever writes an adapter: path → text. Drafts are not published. */
export async function protocols(manifests: readonly Manifest[]): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const ofServices = manifests
    .filter(({ status }) => status !== 'draft')
    .map((manifest) => ({ ...manifest, file: `src/services/${manifest.id}/agency/protocol.ts` }))
  for (const asked of ofServices) {
    const file = path.join(root, asked.file)
    if (!fs.existsSync(file)) continue
    const { protocol, pushed } = (await import(pathToFileURL(file).href)) as {
      protocol: Record<string, Operation>
      pushed?: Record<string, Pushed>
    }
    files[`docs/protocols/${asked.id}.openapi.json`] = JSON.stringify(document(asked, protocol, pushed))
  }
  files[`docs/protocols/${REGISTER.id}.openapi.json`] = JSON.stringify(document(REGISTER, register))
  return files
}
