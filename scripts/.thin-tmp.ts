import Fastify from '/work/main/node_modules/fastify'
import fs from 'node:fs'
import path from 'node:path'
import { contract } from '/work/main/src/services/housing-fund/contract'
import { responses } from '/work/main/src/services/housing-fund/contract.responses'
const app = Fastify()
let which = 'default'
app.get('/which/:w', async (q: any) => (which = q.params.w))
app.post('/api/session', async () => ({ token: 't', mark: 'm' }))
app.get('/api/session/entry', async (q: any) => ({
  url: q.query.returnTo + (q.query.returnTo.includes('?') ? '&' : '?') + 'code=1',
}))
app.post('/api/client-errors', async () => ({}))
app.get('/api/me', async () => ({ level: 'realName', name: '许*夏', idNumber: '9901**********1234' }))
app.get('/api/me/reads', async () => ({
  reads: [{ id: '1', at: '2026-11-24T09:20:00+08:00', purpose: '看公积金账户', byYou: true }],
}))
for (const [n, e] of Object.entries(contract))
  app.route({
    method: e.method as any,
    url: '/api' + e.path,
    handler: async (_q, r) => {
      r.header('date', 'Tue, 24 Nov 2026 02:00:00 GMT')
      const ex = (responses as any)[n].examples
      if (which === 'down') {
        r.code(503)
        return {
          error: {
            code: 'DEPARTMENT_DOWN',
            message: '公积金中心没有回应',
            action: '过一会儿再试',
            requestId: '019-abcd',
          },
        }
      }
      if (which === 'name') {
        r.code(403)
        return { error: { code: 'LEVEL_REQUIRED', message: 'x', action: 'y', needed: 'realName' } }
      }
      return ex[which] ?? ex.default
    },
  })
const dist = '/work/main/dist/h5'
app.setNotFoundHandler((q, r) => {
  const f = path.join(dist, q.url.split('?')[0]!)
  if (fs.existsSync(f) && fs.statSync(f).isFile()) {
    r.type(f.endsWith('.js') ? 'text/javascript' : f.endsWith('.css') ? 'text/css' : 'application/octet-stream')
    return r.send(fs.readFileSync(f))
  }
  r.type('text/html').send(fs.readFileSync(dist + '/index.html'))
})
app.listen({ port: 8799 })
