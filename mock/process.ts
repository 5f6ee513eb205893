interface Call {
  readonly call: number
  readonly name: string
  readonly given?: unknown
}

interface Reply {
  readonly reply: number
  readonly value?: unknown
  readonly failed?: string
}

let last = 0
const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()

const settle = ({ reply, value, failed }: Reply) => {
  const caller = waiting.get(reply)
  waiting.delete(reply)
  if (failed) caller?.reject(new Error(failed))
  else caller?.resolve(value as never)
}

interface Channel {
  send?(message: unknown): unknown
  on(event: 'message', listener: (message: unknown) => void): unknown
}

/** Calls a function of the process at the other end of a channel. @throws Error with what it threw */
export function ask<T>(channel: Channel, name: string, given?: unknown): Promise<T> {
  const call = ++last
  return new Promise<T>((resolve, reject) => {
    waiting.set(call, { resolve, reject })
    channel.send?.({ call, name, given })
  })
}

type Functions = Readonly<Record<string, (given: never) => Promise<unknown>>>

/** Lets the process at the other end call these, and takes its replies. */
export function answer(channel: Channel, functions: Functions): void {
  channel.on('message', (message) => {
    if ((message as Reply).reply) return settle(message as Reply)
    const { call, name, given } = message as Call
    const done = async () => {
      const called = functions[name]
      if (!called) throw new Error(`no function ${name}`)
      return called(given as never)
    }
    done().then(
      (value) => channel.send?.({ reply: call, value }),
      (error: Error) => channel.send?.({ reply: call, failed: error.message }),
    )
  })
  channel.send?.({ call: ++last, name: 'ready' })
}

export const askParent = <T>(name: string, given?: unknown): Promise<T> => ask<T>(process, name, given)
export const answerParent = (functions: Functions): void => answer(process, functions)
