import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { build, root } from '../scripts/lib/build'
import { yuanParts } from '../src/shared/money'
import { examples } from '../src/services/housing-fund/contract/examples'
import { exampleAnswers } from './answers'
import { BarePhone, type Sent } from './bare-phone'
import { dragAll } from './slider'
import { alternating, median } from './statistics'
import { kilobytes, met, ratio, table } from './table'

const dist = path.join(root, 'dist/weapp')
const floorDist = path.join(root, 'dist/weapp-floor')
const accountPage = 'services/housing-fund/pages/account/index'
const loanPage = 'services/housing-fund/pages/loan/index'
const floorPage = 'pages/empty/index'
const homePage = 'pages/home/index'
const balance = yuanParts(examples.account.default.balance).whole
const RUNS = 21

const bytesOf = (sent: readonly Sent[]) => sent.reduce((sum, { bytes }) => sum + bytes, 0)
const showsAnswer = ({ text }: Sent) => text.includes(balance)
const untilAnswer = (sent: readonly Sent[]) => sent.slice(0, sent.findIndex(showsAnswer) + 1)

async function opened(folder: string, page: string, has: (sent: Sent) => boolean): Promise<BarePhone> {
  const phone = new BarePhone(folder, exampleAnswers)
  phone.open(page)
  await phone.until(() => phone.sent.some(has), page)
  return phone
}

async function bytes(): Promise<void> {
  const floor = await opened(floorDist, floorPage, () => true)
  const account = await opened(dist, accountPage, showsAnswer)
  const home = await opened(dist, homePage, () => true)
  await Promise.all([floor.settled(), account.settled(), home.settled()])
  const answer = bytesOf(untilAnswer(account.sent))
  const whole = bytesOf(account.sent)
  const steps = await dragAll(dist, loanPage, 1)
  const jumps = await dragAll(dist, loanPage, 10)
  const row = (what: string, calls: number | '', size: number, most: number) => {
    return [what, calls, kilobytes(size), `≤ ${most}: ${met(size <= most * 1024)}`]
  }
  table(
    'setData from logic to view (KB of JSON)',
    ['what', 'calls', 'KB', 'budget'],
    [
      ['empty Taro + React page (floor), whole', floor.sent.length, kilobytes(bytesOf(floor.sent)), ''],
      row('home: first', 1, home.sent[0]?.bytes ?? NaN, 3),
      row('home: whole, with what stands below', home.sent.length, bytesOf(home.sent), 9),
      row('account: until the balance shows', untilAnswer(account.sent).length, answer, 4),
      row('account: whole first screen', account.sent.length, whole, 9),
      row('loan: a step of a slider, median', '', steps.middle, 1.5),
      row(`loan: the dearest of ${steps.count} steps (${steps.dearest})`, '', steps.most, 1.5),
      row(`loan: the dearest of ${jumps.count} jumps of ten steps (${jumps.dearest})`, '', jumps.most, 1.5),
    ],
  )
}

async function coldStart(): Promise<void> {
  // A phone compiles what it starts; V8 would keep the code of the run before
  setFlagsFromString('--no-compilation-cache')
  const times = { floor: [] as number[], first: [] as number[], answer: [] as number[] }
  const start = async (which: 'floor' | 'ours') => {
    const phone =
      which === 'floor' ? await opened(floorDist, floorPage, () => true) : await opened(dist, accountPage, showsAnswer)
    await phone.settled(50)
    const first = phone.sent[0]?.at ?? NaN
    if (which === 'floor') return void times.floor.push(first)
    times.first.push(first)
    times.answer.push(phone.sent.find(showsAnswer)?.at ?? NaN)
  }
  await alternating(RUNS, ['floor', 'ours'] as const, (which) => start(which))
  const floor = median(times.floor)
  const row = (what: string, all: readonly number[]) => [what, median(all).toFixed(1), Math.min(...all).toFixed(1)]
  const first = median(times.first)
  table(
    `Cold start in a bare context (ms, ${RUNS} runs each, alternating)`,
    ['what', 'median', 'best', 'median / floor', 'budget'],
    [
      [...row('floor: first setData', times.floor), '1.00 ×', ''],
      [...row('account: first setData', times.first), ratio(first, floor), `≤ 1.10 ×: ${met(first <= 1.1 * floor)}`],
      [...row('account: balance shows', times.answer), ratio(median(times.answer), floor), ''],
    ],
  )
}

/** What the production mini-program sends to its view, and how soon, beside an empty page of the same configuration. */
export async function benchSetData(): Promise<void> {
  await build({ platform: 'weapp' })
  await build({ platform: 'weapp', source: 'bench/floor', out: 'dist/weapp-floor', whole: true })
  await bytes()
  await coldStart()
}
