import fs from 'node:fs'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { situationOf } from '../situation'
import { whyNot } from './bring-about'
import { phonePages } from './pages/phone-pages'
import type { KeptSituation, SituationFile } from './told'

/** Those of the repository. */
export const situationsDir = path.join(__dirname, '../situations')

const NAME = '^[a-z0-9-]{1,40}$'

/** Every situation that is kept, in the order of the pages that they open, then by name. */
export function keptSituations(folder = situationsDir): KeptSituation[] {
  if (!fs.existsSync(folder)) return []
  const pages = phonePages()
  const pageOf = ({ search }: SituationFile) => pages.findIndex(({ path: at }) => at === search.page)
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const kept = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as SituationFile
      return { name: path.basename(file, '.json'), ...kept, group: pages[pageOf(kept)]?.group ?? '' }
    })
    .sort((a, b) => pageOf(a) - pageOf(b))
}

const body = {
  type: 'object',
  required: ['name', 'title', 'shows', 'search'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: NAME },
    title: { type: 'string', minLength: 1, maxLength: 60 },
    shows: { type: 'string', minLength: 1, maxLength: 100 },
    search: {
      type: 'object',
      maxProperties: 40,
      propertyNames: { pattern: '^[a-z][A-Za-z0-9./-]{0,60}$' },
      additionalProperties: { type: 'string', maxLength: 300 },
    },
  },
}

/** The list of situations, and a door by which the tester's page adds a file to it. */
export function addKeptSituations(app: FastifyInstance, folder = situationsDir): void {
  app.get('/simulator/situations', async () => ({ situations: keptSituations(folder) }))

  app.post<{ Body: SituationFile & { readonly name: string } }>(
    '/simulator/situations',
    {
      schema: { body },
      errorHandler: (_error, _request, reply) =>
        void reply.code(400).send({ message: '文件名要用小写字母、数字和短横，标题和“手机上有什么”也要写' }),
    },
    async ({ body: { name, title, shows, search } }, reply) => {
      try {
        situationOf(search)
      } catch (error) {
        return reply.code(400).send({ message: whyNot(error) ?? '这个情形不对' })
      }
      const file = path.join(folder, `${name}.json`)
      fs.mkdirSync(folder, { recursive: true })
      try {
        // Which page opens first changes with the services there are
        const kept = { title, shows, search: { page: phonePages()[0]?.path ?? '', ...search } }
        fs.writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { flag: 'wx' })
      } catch {
        return reply.code(409).send({ message: `${name} 已经有了，换个名字` })
      }
      return { file: path.relative(path.join(__dirname, '../..'), file) }
    },
  )
}
