import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openDoor } from '../door'
import { addKeptSituations, keptSituations } from './kept-situations'
import { phonePages } from './pages/phone-pages'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-situations-'))
let app: FastifyInstance
beforeAll(() => {
  app = openDoor()
  addKeptSituations(app, folder)
})
afterAll(async () => {
  await app.close()
  fs.rmSync(folder, { recursive: true })
})

const headers = { host: '127.0.0.1:1', 'content-type': 'application/json' }
const frozen = { name: 'fund-frozen', title: '离职了', shows: '账户封存了', search: { resident: 'frozen' } }
const keep = (situation: object) =>
  app.inject({ method: 'POST', url: '/simulator/situations', headers, payload: { ...frozen, ...situation } })

test('a situation is kept as a file, and listed under its service', async () => {
  expect((await keep({})).statusCode).toBe(200)
  const { name, ...file } = frozen
  const [first] = phonePages()
  const kept = { ...file, search: { page: first?.path, ...file.search } }
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'fund-frozen.json'), 'utf8'))).toEqual(kept)
  const listed = await app.inject({ url: '/simulator/situations', headers })
  expect(listed.json()).toEqual({ situations: [{ name, ...kept, group: first?.group }] })
})

test.each(['', '../escape', 'a/b', 'Capital', 'a'.repeat(41), '.hidden', 'a.json'])(
  'no file is written under the name "%s"',
  async (name) => {
    const before = fs.readdirSync(folder)
    const answer = await keep({ name })
    expect([answer.statusCode, answer.json<{ message: string }>().message]).toEqual([
      400,
      expect.stringMatching('文件名'),
    ])
    expect(fs.readdirSync(folder)).toEqual(before)
  },
)

test('what is kept already is not written over, and what nobody knows is not kept', async () => {
  expect((await keep({ title: '另一个' })).statusCode).toBe(409)
  const unknown = await keep({ name: 'unknown', search: { resident: 'nobody' } })
  expect([unknown.statusCode, unknown.json<{ message: string }>().message]).toEqual([
    400,
    expect.stringContaining('resident=nobody 不认识'),
  ])
  expect((await keep({ name: 'odd', search: { resident: { id: 'frozen' } } })).statusCode).toBe(400)
})

test('those of the repository: of every service there has been, each of a page that there is', () => {
  const situations = keptSituations()
  const groups = situations.map(({ group }) => group)
  expect(groups).toEqual(expect.arrayContaining(['公积金', '社保', '空气和天气', '公交到站', '就近办']))
  for (const { name, group } of situations)
    expect([name, phonePages().map((page) => page.group)]).toEqual([name, expect.arrayContaining([group])])
})
