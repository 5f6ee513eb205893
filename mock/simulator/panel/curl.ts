import type { Exchange } from '../../traffic'

/** What curl says by itself. */
const itsOwn = /^(host|connection|content-length|accept-encoding|transfer-encoding|sec-|upgrade-|expect$|keep-alive)/

const quoted = (text: string) => `'${text.replace(/'/g, `'\\''`)}'`

/** The command that asks the same again, with the session of the made-up resident in it. */
export function curlOf({ method, url = '', headers = {}, asked }: Exchange): string {
  const said = Object.entries(headers).filter(([name]) => !itsOwn.test(name))
  const body =
    asked === undefined || asked === '' ? undefined : typeof asked === 'string' ? asked : JSON.stringify(asked)
  return [
    `curl -i -X ${method} ${quoted(url)}`,
    ...said.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ].join(' \\\n  ')
}
