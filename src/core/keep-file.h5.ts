import type { Outcome } from './device'

const types: Readonly<Record<string, string>> = { json: 'application/json', txt: 'text/plain' }

/** Hands a file to its owner: the browser keeps it where it keeps what is loaded. */
export function keepFile(name: string, text: string): Promise<Outcome> {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/html'
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
  return Promise.resolve('done')
}
