import type { Choices } from '../told'

export type { Choices }

export interface Option {
  readonly value: string
  readonly text: string
  /** Under which heading of the list it stands. */
  readonly group?: string
}

export const groups = ['who', 'page', 'outside', 'phone'] as const

/** One thing a tester sets: its name is its parameter in the address. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly group: (typeof groups)[number]
  readonly usual: string
  /** Without options it is typed. */
  readonly options?: readonly Option[]
  /** What may be typed, to choose from. */
  readonly offers?: readonly Option[]
  readonly type?: 'datetime-local'
  readonly hint?: string
  /** Changed while the phone goes on: nothing starts anew. */
  readonly live?: true
}

/** Lists longer than this are typed into. */
const LONG = 40

const faultTexts: Readonly<Record<string, string>> = {
  none: '正常',
  slow: '慢（2 秒）',
  timeout: '不回应',
  down: '断了',
  flaky: '时好时坏',
  refusing: '拒绝',
  garbled: '答得不成样子',
  duplicate: '每次送到两遍',
  backwards: '时间倒退 3 小时',
  ahead: '时间快了 3 小时',
  another: '给错了人的',
  repeating: '总说同一次',
}
const options = (texts: Readonly<Record<string, string>>): Option[] =>
  Object.entries(texts).map(([value, text]) => ({ value, text }))

const who = ({ residents, entries, cities }: Choices): Field[] => [
  {
    name: 'resident',
    label: '谁',
    group: 'who',
    usual: residents[0]?.id ?? '',
    options: residents.map(({ id, name, story }) => ({ value: id, text: `${name}：${story}` })),
  },
  {
    name: 'known',
    label: '姓名核对过没有',
    group: 'who',
    usual: 'yes',
    options: options({ yes: '核对过', no: '第一次来' }),
  },
  {
    name: 'earlier',
    label: '之前看过没有',
    group: 'who',
    usual: '0',
    options: options({ 0: '没看过', 3: '3 小时前看过，那时都正常', 30: '30 小时前看过，那时都正常' }),
  },
  {
    name: 'people',
    label: '家人和同意',
    group: 'who',
    usual: 'none',
    options: options({
      none: '什么都没有',
      acting: '爸爸让自己替他办',
      invited: '收到女儿的邀请',
      guardian: '孩子都加了',
      agreed: '能同意的都同意了',
      withdrawn: '同意过，又收回了',
    }),
  },
  {
    name: 'city',
    label: '哪个城市',
    group: 'who',
    usual: '',
    options: [{ value: '', text: '自己住的城市' }, ...cities.map(({ id, name }) => ({ value: id, text: name }))],
  },
  { name: 'now', label: '日期和时间，空着是现在', group: 'who', usual: '', type: 'datetime-local' },
  {
    name: 'entry',
    label: '怎么来的',
    group: 'who',
    usual: 'card',
    options: entries.map(({ id, title }) => ({ value: id, text: title })),
  },
]

/** The page, and what the chosen one may be given. */
function whichPage({ pages }: Choices, chosen: string): Field[] {
  const params = pages.find(({ path }) => path === chosen)?.params ?? []
  return [
    {
      name: 'page',
      label: '哪一页',
      group: 'page',
      usual: pages[0]?.path ?? '',
      options: pages.map(({ path, title, group }) => ({ value: path, text: title, group })),
    },
    ...params.map(({ name, label, needed, offers, hint }): Field => {
      const none = { value: '', text: needed ? '不给（链接断了）' : '不给' }
      const ways = offers.length > LONG ? { offers } : offers.length > 0 ? { options: [none, ...offers] } : {}
      return { name: `p.${name}`, label, group: 'page', usual: '', hint, ...ways }
    }),
    { name: 'typed', label: '再打什么字', group: 'page', usual: '', hint: '孩子上户口' },
    { name: 'tap', label: '再点什么', group: 'page', usual: '', hint: '合成一个 > 关上' },
  ]
}

/** Peers, and the offices of one city that the address names: `yunlan/environment`. */
const outside = ({ peers, faults }: Choices, offices: readonly string[]): Field[] => [
  ...[...peers, ...offices.map((id) => ({ id, title: id }))].map(({ id, title }) => ({
    name: id,
    label: title,
    group: 'outside' as const,
    usual: 'none',
    options: faults.map((value) => ({ value, text: faultTexts[value] ?? value })),
  })),
  {
    name: 'client',
    label: '小程序版本',
    group: 'outside',
    usual: '',
    options: options({ '': '现在的', '0.0.9': '太旧的' }),
  },
  {
    name: 'storage',
    label: '浏览器记东西吗',
    group: 'outside',
    usual: '',
    options: options({ '': '记', none: '什么都不记' }),
  },
]

const live = (name: string, label: string, texts: Readonly<Record<string, string>>): Field => ({
  name,
  label,
  group: 'phone',
  usual: Object.keys(texts)[0] ?? '',
  options: options(texts),
  live: true,
})

const phone: readonly Field[] = [
  live('network', '手机的网', { good: '好', weak: '一格信号', offline: '没网' }),
  live('next', '下一个请求', {
    none: '照常',
    cut: '断在路上',
    'cut-act': '断在路上（等到提交）',
    lost: '办到了，回答丢了',
    'lost-act': '办到了，回答丢了（等到提交）',
  }),
  live('location', '问手机在哪儿', {
    refused: '不让知道',
    here: '让知道，在城里',
    impossible: '没有权限',
    silent: '一直不说',
    unavailable: '定位失败',
  }),
  live('size', '字大小', { standard: '标准', care: '大字' }),
  live('theme', '深浅', { light: '浅色', dark: '深色' }),
  live('language', '语言', { zh: '中文', en: 'English' }),
  live('screen', '屏幕', { '390x844': '390 × 844', '360x640': '360 × 640', '320x568': '320 × 568' }),
]

/** Every field of the panel where this is given: the outside world's, the page's and the phone's. */
export const fieldsOf = (choices: Choices, given: Readonly<Record<string, string>>): Field[] => [
  ...who(choices),
  ...whichPage(choices, given.page ?? choices.pages[0]?.path ?? ''),
  ...outside(
    choices,
    Object.keys(given).filter((name) => name.includes('/')),
  ),
  ...phone,
]
