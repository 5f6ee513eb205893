import path from 'node:path'
import { placeOf } from './rooms.mjs'

const MAY = /^(repository[^/]*|purge|migrations\/.*)$/
const CONNECTION = /^(sql|tx|db|transaction)$/i
const STATEMENT = /^\s*(select|insert\s+into|update|delete\s+from|with|create|alter|drop|truncate|lock)\s/i

/** The last name of what a template is given to, or a method is called on: `sql`, `ports.sql`, `this.tx`. */
const nameOf = (node) => (node.type === 'MemberExpression' ? nameOf(node.property) : (node.name ?? ''))

/** In a module, SQL stands in server/repository*.ts and server/purge.ts alone: one place says what a table holds. */
export const sql = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const { owner = '', path: bare, room } = placeOf(file)
    const below = bare.slice(`${owner}/server/`.length)
    if (!/^src\/(services|kits)\//.test(owner) || room === 'tests') return {}
    if (bare.startsWith(`${owner}/server/`) && MAY.test(below)) return {}
    const message = 'SQL stands in server/repository.ts: give it a function there.'
    return {
      TaggedTemplateExpression(node) {
        const said = node.quasi.quasis[0].value.raw
        if (CONNECTION.test(nameOf(node.tag)) || STATEMENT.test(said)) context.report({ node, message })
      },
      'CallExpression[callee.property.name=/^(unsafe|file)$/]'(node) {
        if (CONNECTION.test(nameOf(node.callee.object))) context.report({ node, message })
      },
    }
  },
}
