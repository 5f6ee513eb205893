import { once } from 'node:events'
import net, { type AddressInfo } from 'node:net'

export interface TcpProxy {
  /** The same address, through the proxy. */
  readonly url: string
  /** Breaks every connection off and refuses new ones. */
  cut(): void
  /** Passes nothing on any more, and closes nothing. */
  freeze(): void
  close(): Promise<void>
}

/** Stands before a database, which can so be gone for one server alone. */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<net.Socket>()
  let frozen = false
  const server = net.createServer((near) => {
    const far = net.connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('data', (chunk) => void (frozen || other.write(chunk)))
      one.on('error', () => undefined)
      one.on('close', () => {
        sockets.delete(one)
        if (!frozen) other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(target)
  url.port = String((server.address() as AddressInfo).port)
  const cut = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: url.href,
    cut,
    freeze: () => void (frozen = true),
    close: async () => cut(),
  }
}
