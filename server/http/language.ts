import type { FastifyRequest } from 'fastify'

/** Chinese, unless the caller names English first. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): 'zh' | 'en' {
  const first = /\b(zh|en)\b/i.exec(request.headers['accept-language'] ?? '')?.[1]
  return first?.toLowerCase() === 'en' ? 'en' : 'zh'
}
