import { createHash } from 'node:crypto'
import { siteHeaders } from '../../server/http/headers'
import { read } from './files'

test('nginx, as docs/deploy.md has it, says what the server says of every page', () => {
  const [, block = ''] = /^location \/ \{\n([^]*?)^\}/m.exec(read('docs/deploy.md')) ?? []
  const said = [...block.matchAll(/^ {2}add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => [name, value])
  expect(Object.fromEntries(said)).toEqual(siteHeaders)
})

test('a page may stand in no frame, and runs no script but ours', () => {
  const policy = Object.fromEntries(
    (siteHeaders['Content-Security-Policy'] ?? '').split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ')
      return [name, sources.join(' ')]
    }),
  )
  expect(policy).toMatchObject({ 'default-src': "'none'", 'frame-ancestors': "'none'", 'connect-src': "'self'" })
  expect(policy['script-src']).not.toMatch(/unsafe|\*|https?:|data:/)
})

test('the script in the page’s own text is the one that the policy names', () => {
  const scripts = [...read('dist/h5/index.html').matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text)
  const digests = scripts.map((text) => createHash('sha256').update(text).digest('base64'))
  expect(digests).toHaveLength(1)
  expect(siteHeaders['Content-Security-Policy']).toContain(`'sha256-${digests[0]}'`)
})
