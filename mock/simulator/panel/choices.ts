/** What the panel may offer, as `/simulator/choices` tells it. */
export interface Choices {
  readonly residents: readonly { id: string; name: string; city: string; story: string }[]
  readonly cities: readonly { id: string; name: string }[]
  readonly pages: readonly { path: string; title: string }[]
  readonly entries: readonly { id: string; title: string }[]
  readonly peers: readonly { id: string; title: string }[]
  readonly faults: readonly string[]
  readonly networks: readonly string[]
}

export interface Option {
  readonly value: string
  readonly text: string
}

/** One thing a tester sets: its name is its parameter in the address. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly usual: string
  /** Without options it is typed. */
  readonly options?: readonly Option[]
  readonly hint?: string
}

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
  repeating: '总说同一次',
}
const networkTexts: Readonly<Record<string, string>> = { good: '好', weak: '一格信号', offline: '没网' }
const options = (pairs: readonly (readonly [string, string])[]): Option[] =>
  pairs.map(([value, text]) => ({ value, text }))

/** Every field of the panel, the outside world's and the phone's. */
export const fieldsOf = (choices: Choices): Field[] => [
  {
    name: 'resident',
    label: '谁',
    usual: choices.residents[0]?.id ?? '',
    options: choices.residents.map(({ id, name, story }) => ({ value: id, text: `${name}：${story}` })),
  },
  {
    name: 'known',
    label: '姓名核对过没有',
    usual: 'yes',
    options: options([
      ['yes', '核对过'],
      ['no', '第一次来'],
    ]),
  },
  {
    name: 'entry',
    label: '怎么来的',
    usual: 'card',
    options: choices.entries.map(({ id, title }) => ({ value: id, text: title })),
  },
  {
    name: 'page',
    label: '打开哪一页',
    usual: choices.pages[0]?.path ?? '',
    options: choices.pages.map(({ path, title }) => ({ value: path, text: title })),
  },
  {
    name: 'city',
    label: '哪个城市',
    usual: '',
    options: [
      { value: '', text: '自己住的城市' },
      ...choices.cities.map(({ id, name }) => ({ value: id, text: name })),
    ],
  },
  {
    name: 'network',
    label: '手机的网',
    usual: 'good',
    options: choices.networks.map((value) => ({ value, text: networkTexts[value] ?? value })),
  },
  ...choices.peers.map(({ id, title }) => ({
    name: id,
    label: title,
    usual: 'none',
    options: choices.faults.map((value) => ({ value, text: faultTexts[value] ?? value })),
  })),
  {
    name: 'client',
    label: '小程序版本',
    usual: '',
    options: options([
      ['', '现在的'],
      ['0.0.9', '太旧的'],
    ]),
  },
  { name: 'now', label: '日期和时间', usual: '', hint: '2026-11-24T09:20，空着就是现在' },
  {
    name: 'earlier',
    label: '之前看过没有',
    usual: '0',
    options: options([
      ['0', '没看过'],
      ['3', '3 小时前看过，那时都正常'],
      ['30', '30 小时前看过，那时都正常'],
    ]),
  },
  {
    name: 'size',
    label: '字大小',
    usual: 'standard',
    options: options([
      ['standard', '标准'],
      ['care', '大字'],
    ]),
  },
  {
    name: 'theme',
    label: '深浅',
    usual: 'light',
    options: options([
      ['light', '浅色'],
      ['dark', '深色'],
    ]),
  },
  {
    name: 'language',
    label: '语言',
    usual: 'zh',
    options: options([
      ['zh', '中文'],
      ['en', 'English'],
    ]),
  },
  {
    name: 'screen',
    label: '屏幕',
    usual: '390x844',
    options: options([
      ['390x844', '390 × 844'],
      ['360x640', '360 × 640'],
    ]),
  },
]
