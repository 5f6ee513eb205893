import Fastify from 'fastify'
import postgres from 'postgres'

/** The least server there can be on this stack: Fastify with its logger, a pool of postgres.js, one route. */
const app = Fastify({ logger: { level: 'info' }, disableRequestLogging: true })
const sql = postgres(process.env.DATABASE_URL ?? '')
app.get('/', async () => ({ ok: true }))
process.on('SIGTERM', () => {
  void app
    .close()
    .then(() => sql.end())
    .then(() => process.exit(0))
})
void app.listen({ port: 0, host: '127.0.0.1' })
