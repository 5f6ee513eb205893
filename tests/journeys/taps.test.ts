import fs from 'node:fs'
import type { Resident } from '../../mock/resident'
import { readTypicalFiles } from '../../scripts/search/catalogue'
import { readManifests } from '../../scripts/services/manifests'
import type { Guide, LifeEvent } from '../../server/catalogue/typical'
import { groups } from '../../src/pages/home/matters.gen'
import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

/** From home until the answer is read; what is typed is no tap. */
const MOST_TAPS = 2
/** After the last of them. */
const MOST_REQUESTS = 2
/** What a phone asks for at its first visit, and keeps; it is counted apart. */
const once = /^GET \/calendar\?/

const matterPage = 'pages/guide/matter/index'
const eventPage = 'pages/guide/event/index'
const account = 'services/housing-fund/pages/account/index?city=yunlan'

/** What a resident comes to each page of a service for. */
const answers: Readonly<Record<string, string | RegExp>> = {
  'services/air/pages/now/index': /能出门|放心出门|别出门/,
  'services/bus/pages/stop/index': /\d+ 分钟|马上/,
  'services/bus/pages/line/index': '换方向',
  'services/housing-fund/pages/account/index': '11 月存了 1,536 元',
  'services/housing-fund/pages/loan/index': '看要准备什么',
  'services/housing-fund/pages/entries/index': '2026年',
  'services/medical-insurance/pages/cover/index': '今天能用',
  'services/medical-insurance/pages/cost/index': '三级医院 50%',
  'services/medical-insurance/pages/away/index': '海州市，能直接刷',
  'services/medical-insurance/pages/entries/index': '2026年',
  'services/nearby/pages/near/index': '澜东服务厅',
  'services/nearby/pages/place/index': '开到 17:00',
  'services/social-insurance/pages/record/index': '11 月都交了',
  // By which post, which no department knows of her
  'services/social-insurance/pages/retirement/index': '2056年6月',
  'services/social-insurance/pages/pension/index': '看退休要办什么',
  'services/traffic/pages/violations/index': '1 辆车都没查到',
  'services/traffic/pages/violation/index': '斑马线上有人走',
}

/** Who holds the phone, and where they proved their name. */
interface Holder {
  readonly id: string
  readonly page: string
  readonly sees: string
}

const renter: Holder = { id: 'renter', page: account, sees: '11 月存了 1,536 元' }
const driver: Holder = { id: 'parents', page: 'services/traffic/pages/violations/index?city=yunlan', sees: '没让行人' }

/** A phone that counts what its holder does from home, and what it asks for before the answer is there. */
class Visit {
  readonly phone: Phone
  private taps = 0
  private asked: string[] = []

  constructor(
    private readonly answer: string | RegExp,
    private readonly holder: Holder,
  ) {
    this.phone = new Phone().heldBy(holder.id)
    const { sent } = this.phone.log
    const push = sent.push.bind(sent)
    sent.push = (...more) => {
      if (!this.isThere()) this.asked.push(...more)
      return push(...more)
    }
  }

  private isThere(): boolean {
    return typeof this.answer === 'string' ? this.phone.text.includes(this.answer) : this.answer.test(this.phone.text)
  }

  /** Has come before, and proven a name. */
  async known(): Promise<this> {
    const { id, page, sees } = this.holder
    const { name, idNumber } = (await operate('resident', id)) as Resident
    this.phone.open(page)
    await this.phone.confirmName({ name, idNumber, code: () => operate('nameCode', id) })
    await this.phone.sees(sees)
    return this
  }

  async home(): Promise<this> {
    this.phone.open('pages/home/index')
    await this.phone.sees('按要做的事找')
    return this
  }

  async tap(what: string | RegExp): Promise<this> {
    this.taps++
    this.asked = []
    await this.phone.tap(what)
    return this
  }

  /** Until the phone has asked so since the last tap: what it keeps is on the screen before. */
  async asks(what: RegExp): Promise<this> {
    await this.phone.until(
      () => this.asked.some((one) => what.test(one)),
      () => `it never asked ${String(what)}`,
    )
    return this
  }

  async type(label: string, text: string): Promise<this> {
    await this.phone.type(label, text)
    await this.phone.enter(label)
    return this
  }

  async search(text: string): Promise<this> {
    await this.tap('直接说，如：领证要带啥')
    return this.type('找要办的事', text)
  }

  /** Reads the answer on this page. @returns what it took: taps, and requests after the last one */
  async reads(page: string) {
    await this.phone.until(
      () => this.phone.route === page,
      () => `from home it never came to ${page}, but to ${this.phone.route}: ${this.phone.text}`,
    )
    await this.phone.sees(this.answer)
    const kept = this.asked.filter((one) => once.test(one)).length
    return { taps: this.taps, requests: this.asked.length - kept, kept }
  }
}

type Go = (visit: Visit) => Promise<Visit>
interface Way {
  readonly what: string
  readonly way: string
  readonly page: string
  readonly answer: string | RegExp
  /** Of a person whose name is proven. */
  readonly personal?: boolean
  readonly holder?: Holder
  readonly go: Go
}

const chips = groups.flatMap(({ chips: all }) => all.map(({ to, title }) => ({ to, title: title.zh })))
const chipOf = (to: string) => chips.find((chip) => chip.to === to)?.title
const guides = readTypicalFiles<Guide>('guides')
const released = readManifests().filter(({ status }) => status === 'released')
const byChip =
  (title: string): Go =>
  (visit) =>
    visit.tap(title)

/** Pages that lie behind the first of their service, and what is tapped or typed on the way. */
const behind: Readonly<Record<string, { readonly way: string; readonly go: Go; readonly holder?: Holder }>> = {
  'services/bus/pages/stop/index': {
    way: 'home, the stop',
    go: async (visit) => (await (await visit.tap('公交还有几分钟')).type('哪一站', '望澜')).tap(/^望澜桥/),
  },
  'services/bus/pages/line/index': {
    way: 'home, the line',
    go: async (visit) => (await (await visit.tap('公交还有几分钟')).type('哪一站', '23')).tap(/^23 路/),
  },
  'services/housing-fund/pages/entries/index': {
    way: 'home, all entries',
    go: async (visit) => (await visit.tap('公积金有多少')).tap(/^看全部/),
  },
  'services/medical-insurance/pages/entries/index': {
    way: 'home, every entry',
    go: async (visit) => (await visit.tap('医保能不能用')).tap('看每一笔'),
  },
  'services/nearby/pages/place/index': {
    way: 'home, the place',
    go: async (visit) => (await visit.tap('附近哪儿开着')).tap(/^澜东服务厅/),
  },
  'services/traffic/pages/violation/index': {
    way: 'home, the violation',
    holder: driver,
    go: async (visit) => (await (await visit.tap('查违章')).asks(/^GET \/traffic\/violations\?/)).tap(/^没让行人/),
  },
}

const titleOf = (id: string) => guides.find((guide) => guide.id === id)?.title.zh ?? ''

const ofServices: readonly Way[] = released.flatMap(({ id, pages, level }) =>
  pages.flatMap(({ name, title, words, guides: does = [] }): Way[] => {
    const page = `services/${id}/pages/${name}/index`
    const answer = answers[page] ?? ''
    const personal = level === 'realName'
    const what = `${id}: ${title.zh}`
    const chip = chipOf(page)
    const searched = (text: string): Way => ({
      ...{ what: `${id}: ${text}`, way: 'search, the hit', page, answer, personal },
      go: async (visit) => (await visit.search(text)).tap(text),
    })
    const there = behind[page]
    if (there) return [{ what, page, answer, personal, ...there }]
    return [
      ...(chip ? [{ what, way: 'home', page, answer, personal, go: byChip(chip) }] : []),
      ...(!chip && words ? [searched(title.zh)] : []),
      ...does.map(titleOf).map(searched),
    ]
  }),
)

const headlineOf = (id: string) => guides.find((guide) => guide.id === id)?.headline?.zh ?? ''
const ofHome: readonly Way[] = [
  ...chips.flatMap(({ to, title }): Way[] => {
    const [kind, id = ''] = to.split(':')
    const way = { what: `guide: ${title}`, way: 'home', page: matterPage, answer: headlineOf(id), go: byChip(title) }
    return kind === 'matter' ? [way] : []
  }),
  ...readTypicalFiles<LifeEvent>('events').map(({ title, stages: [first] }) => ({
    ...{ what: `life event: ${title.zh}`, way: 'home', page: eventPage, answer: first?.steps[0]?.why.zh ?? '' },
    go: byChip(title.zh),
  })),
]

const done = new Set(released.flatMap(({ pages }) => pages.flatMap(({ guides: does = [] }) => does)))

/** What a guide comes to stands in the search itself, large. */
const ofSearch: readonly Way[] = guides
  .filter(({ id }) => !done.has(id))
  .map(({ title, promise }) => ({
    ...{ what: `guide: ${title.zh}`, way: 'search', page: 'pages/find/index', answer: promise.zh },
    go: (visit) => visit.search(title.zh),
  }))

const { TAPS_TO } = process.env
const ways = [...ofServices, ...ofHome, ...(TAPS_TO ? ofSearch : ofSearch.filter((_, index) => index % 12 === 0))]
const counted: (readonly (string | number)[])[] = []

beforeEach(() => operate('reset'))
afterAll(() => {
  if (TAPS_TO) fs.writeFileSync(TAPS_TO, JSON.stringify(counted))
})

test('every page of a released service has a way from home', () => {
  const pages = released.flatMap(({ id, pages: all }) => all.map(({ name }) => `services/${id}/pages/${name}/index`))
  expect(pages.filter((page) => !ofServices.some((way) => way.page === page))).toEqual([])
  expect(ways.filter(({ answer }) => !answer)).toEqual([])
})

test.each(ways.map((way) => [`${way.what}, by ${way.way}`, way] as const))(
  '%s: two taps at most, and two requests',
  async (_, { what, way, page, answer, personal, holder = renter, go }) => {
    const visit = new Visit(answer, holder)
    if (personal) await visit.known()
    const { taps, requests, kept } = await (await go(await visit.home())).reads(page)
    counted.push([what, way, taps, requests, kept])
    expect(taps).toBeLessThanOrEqual(MOST_TAPS)
    expect(requests).toBeLessThanOrEqual(MOST_REQUESTS)
  },
)
