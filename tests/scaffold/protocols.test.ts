import fs from 'node:fs'
import path from 'node:path'
import { validate } from '@readme/openapi-parser'
import { readManifests } from '../../scripts/services/manifests'
import { read, root } from '../architecture/files'

const folder = 'docs/protocols'
const published = fs.readdirSync(path.join(root, folder))

interface Document {
  readonly paths: Readonly<Record<string, unknown>>
}

/** What the platform itself asks, beside the services. */
const OWN: Readonly<Record<string, string>> = { 'birth-register': 'server/delegation/agency/protocol.ts' }

test('the protocol of every released service is published, no other’s', () => {
  const asks = readManifests().filter(
    ({ id, status }) => status !== 'draft' && fs.existsSync(path.join(root, 'src/services', id, 'agency/protocol.ts')),
  )
  expect(published.sort()).toEqual(
    [...asks.map(({ id }) => id), ...Object.keys(OWN)].map((id) => `${id}.openapi.json`).sort(),
  )
})

test.each(published)('%s is valid OpenAPI 3.1 and asks what the server asks', async (file) => {
  const document = JSON.parse(read(`${folder}/${file}`)) as Document
  expect(await validate(structuredClone(document) as never)).toMatchObject({ valid: true })
  const id = file.replace('.openapi.json', '')
  const asked = (await import(path.join(root, OWN[id] ?? `src/services/${id}/agency/protocol.ts`))) as {
    protocol: Record<string, { path: string; request: object; response: object }>
  }
  const operations = Object.values(asked.protocol)
  expect(Object.keys(document.paths)).toEqual(operations.map((one) => one.path))
  for (const { path: url, request, response } of operations) {
    expect(document.paths[url]).toMatchObject({
      post: {
        requestBody: { content: { 'application/json': { schema: request } } },
        responses: { 200: { content: { 'application/json': { schema: response } } } },
      },
    })
  }
})
