import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentAbout } from '../../../../server/ports'
import { type protocol } from '../agency/protocol'
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

/** Closed on retirement, as the department has it. */
export const retired: NonNullable<Reply<'accounts'>['closed']>[number] = {
  number: '990100047712',
  employer: '云澜市机床厂',
  openedOn: '1998-01-05',
  closedOn: '2021-10-21',
  reason: 'retired',
  paidOut: 8641207,
  paidOn: '2021-10-22',
  to: '云澜银行，尾号 6218',
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

type Place = { readonly day: string; readonly number: number }

/** What the department says of these facts. */
export const said = (
  operation: keyof typeof protocol,
  { before }: { readonly before?: Place },
  { accounts, entries, most = 200, ...others }: CentreFacts,
): object => {
  if (operation === 'accounts') return { accounts, ...others }
  if (operation === 'merge') return { caseNumber: 'HB20261123-0417', promisedBy: '2026-11-26' }
  const isOlder = ({ day, number }: TheirEntry) =>
    !before || day < before.day || (day === before.day && number < before.number)
  const older = entries.filter(isOlder)
  return { entries: older.slice(0, most), more: older.length > most }
}

export interface CentreFacts {
  readonly accounts: readonly TheirAccount[]
  readonly entries: readonly TheirEntry[]
  /** Entries at once. */
  readonly most?: number
  /** Absent where this centre does not say. */
  readonly loans?: Reply<'accounts'>['loans']
  readonly closed?: Reply<'accounts'>['closed']
}

/** The department of these facts as the client has it, without a server: for what is made of its answers. */
export const departmentOf = (
  facts: CentreFacts,
  { asOf = '2026-11-23T09:20:00+08:00', stale = false } = {},
): DepartmentAbout<typeof protocol> => {
  const ask = async (operation: keyof typeof protocol, request: object) => ({
    answer: said(operation, request, facts),
    asOf: new Date(asOf),
    stale,
  })
  // The facts are typed by the protocol's own schemas
  return { ask } as DepartmentAbout<typeof protocol>
}
