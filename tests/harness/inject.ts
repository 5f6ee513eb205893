import type { FastifyInstance, InjectOptions } from 'fastify'
import type { HttpRequest, HttpResponse } from './backend'

/** One request to a Fastify app without a port. */
export async function inject(app: FastifyInstance, { method, url, headers, body }: HttpRequest): Promise<HttpResponse> {
  const response = await app.inject({
    method: method as InjectOptions['method'],
    url,
    headers: { ...headers },
    ...(body === undefined ? {} : { payload: body }),
  })
  return {
    status: response.statusCode,
    headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
    body: response.body,
  }
}
