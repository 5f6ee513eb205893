import fs from 'node:fs'
import path from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { siteHeaders } from '../../server/http/headers'

const waiting = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>近办</title><p style="font:17px system-ui;padding:48px 16px">页面正在编译，好了会自己打开。</p></html>`

/** The same for the phone in the tester's page, which is of the same origin: there a page may stand in a frame. */
const framed = {
  ...siteHeaders,
  'X-Frame-Options': 'SAMEORIGIN',
  'Content-Security-Policy': siteHeaders['Content-Security-Policy']?.replace(
    "frame-ancestors 'none'",
    "frame-ancestors 'self'",
  ),
}

/** A page in a frame is a phone of the tester's: before anything else it becomes so. */
const asPhone = (html: string) => html.replace(/<head[^>]*>/, '$&<script src="/simulator/in-phone.js"></script>')

interface PhoneFilesOptions {
  /** Whether a page of this origin shows them in a frame. */
  readonly inFrame?: boolean
}

/** Serves the H5 build: its files, and its index for every other address, as browser routing needs. */
export async function addPhoneFiles(
  app: FastifyInstance,
  dist: string,
  { inFrame = false }: PhoneFilesOptions = {},
): Promise<void> {
  const headers = inFrame ? framed : siteHeaders
  fs.mkdirSync(dist, { recursive: true })
  await app.register(files, {
    root: dist,
    index: false,
    setHeaders: (reply) => {
      for (const [name, value] of Object.entries(headers)) if (value) reply.header(name, value)
    },
  })
  app.setNotFoundHandler(async (request, reply) => {
    reply.headers(headers)
    const extension = path.extname(request.url.split('?')[0] ?? '')
    // A page's path may end so: buttons of WeChat's on a web page want it
    if (extension && extension !== '.html') return reply.code(404).send('')
    const index = path.join(dist, 'index.html')
    const html = fs.existsSync(index) ? fs.readFileSync(index, 'utf8') : waiting
    const isFrame = inFrame && request.headers['sec-fetch-dest'] === 'iframe'
    return reply
      .code(200)
      .type('text/html')
      .header('cache-control', 'no-store')
      .send(isFrame ? asPhone(html) : html)
  })
}
