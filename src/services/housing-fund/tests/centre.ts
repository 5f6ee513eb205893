import type { FromSchema } from 'json-schema-to-ts'
import type { Departments, Operation } from '../../../../server/ports'
import { protocol } from '../agency/protocol'
import { ledger } from '../contract/examples/ledger'

type Reply<K extends keyof typeof protocol> = FromSchema<(typeof protocol)[K]['response']>
export type TheirAccount = Reply<'accounts'>['accounts'][number]
export type TheirEntry = Reply<'entries'>['entries'][number]

/** The young renter as the department has her. */
export const renter: TheirAccount = {
  number: '990100218834',
  employer: '云澜市启明软件有限公司',
  status: 'normal',
  balance: 6843652,
  base: 960000,
  employerRate: 800,
  personalRate: 800,
  openedOn: '2021-06-11',
  payDay: 20,
  gaps: [{ month: '2025-09', note: '换工作，新单位 10 月开始缴' }],
}

export const sealed: TheirAccount = {
  number: '990100105217',
  employer: '云澜市恒丰纺织厂',
  status: 'sealed',
  balance: 1286040,
  base: 520000,
  employerRate: 500,
  personalRate: 500,
  openedOn: '2019-03-08',
  sealedOn: '2021-05-31',
  payDay: 15,
}

export const renterEntries: TheirEntry[] = ledger.map(({ id, day, kind, amount, balance, month }) => ({
  day,
  number: Number(id.slice(11)),
  kind,
  amount,
  balance,
  ...(month ? { month } : {}),
}))

export const idNumber = '990101199806122227'

interface Asked {
  readonly operation: Operation
  readonly request: Record<string, unknown>
  readonly copyFor?: string
}

/** A department of fixed accounts and entries, and what it was asked. */
export const centreOf = (
  accounts: readonly TheirAccount[],
  entries: readonly TheirEntry[],
  { asOf = '2026-11-23T09:20:00+08:00', stale = false, most = 200 } = {},
): Departments & { asked: Asked[] } => {
  const asked: Asked[] = []
  const isBefore = (entry: TheirEntry, place?: { day: string; number: number }) =>
    !place || entry.day < place.day || (entry.day === place.day && entry.number < place.number)
  return {
    asked,
    async ask<T>(_at: object, operation: Operation, request: object, options?: { copyFor?: string }) {
      const place = (request as { before?: { day: string; number: number } }).before
      asked.push({ operation, request: { ...request }, ...options })
      const older = entries.filter((entry) => isBefore(entry, place))
      const reply: object =
        operation === protocol.accounts ? { accounts } : { entries: older.slice(0, most), more: older.length > most }
      return { answer: reply as T, asOf: new Date(asOf), stale }
    },
  }
}
