import { parseArgs } from 'node:util'

export interface Options {
  /** Another state of this repository, measured beside. */
  readonly base?: string
  readonly rounds: number
  /** Of one round. */
  readonly seconds: number
  readonly connections: readonly number[]
  /** What a delegate costs, and a department that hangs, in place of the tables. */
  readonly people: boolean
  /** Seconds to hold 200 connections for, in place of the tables. */
  readonly soak?: number
}

/** What stands after the name of the bench. @throws Error on what it does not know */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '10,200,1' },
      people: { type: 'boolean', default: false },
      soak: { type: 'string' },
    },
  })
  return {
    base: values.base,
    people: values.people,
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    connections: values.connections.split(',').map(Number),
    ...(values.soak ? { soak: Number(values.soak) } : {}),
  }
}
