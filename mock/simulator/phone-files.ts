import fs from 'node:fs'
import path from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const waiting = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>近办</title><p style="font:17px system-ui;padding:48px 16px">页面正在编译，好了会自己打开。</p></html>`

/** Serves the H5 build: its files, and its index for every other address, as browser routing needs. */
export async function addPhoneFiles(app: FastifyInstance, dist: string): Promise<void> {
  fs.mkdirSync(dist, { recursive: true })
  await app.register(files, { root: dist, index: false })
  app.setNotFoundHandler(async (request, reply) => {
    if (path.extname(request.url.split('?')[0] ?? '')) return reply.code(404).send('')
    const index = path.join(dist, 'index.html')
    const html = fs.existsSync(index) ? fs.readFileSync(index, 'utf8') : waiting
    return reply.code(200).type('text/html').header('cache-control', 'no-store').send(html)
  })
}
