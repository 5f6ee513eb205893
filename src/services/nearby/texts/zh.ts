import { whenText } from '../../../shared/when-text'
import type { Texts } from '../../../core/text'
import { dayFrom, monthText } from '../../../shared/day-texts'
import { dayOf } from '../../../shared/days'
import type { PlaceKind } from '../../../shared/place'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']
const kinds: Readonly<Record<PlaceKind, string>> = {
  hall: '服务厅',
  police: '派出所',
  clinic: '卫生站',
  hospital: '急诊',
  vaccination: '疫苗',
  toilet: '厕所',
  parking: '停车',
  charging: '充电',
}

const when = (instant: string, now: Date) => whenText(instant, now, 'zh')

/** Every sentence of the service's own. */
export const zh = {
  department: {
    who: '政务服务局',
    safe: '各个厅照常开，只是现在看不到。',
    hotline: '12345',
    callFor: (phone: string) => `打 ${phone} 问去哪`,
  },
  title: '就近办',
  share: '最近开着的，开到几点',
  kinds,
  other: '找别的',
  where: '路名、小区、站名',
  useHere: '用我现在的位置',
  here: '我现在的位置',
  pick: '是哪一个',
  looking: '正在找',
  notHere: {
    refused: '没开定位，也能用。写个地方，就按远近排。',
    impossible: '这里拿不到位置。写个地方，就按远近排。',
    failed: '没找到你在哪。写个地方，就按远近排。',
  },
  notFound: {
    yes: '没找到这个地方，换个写法试试。',
    noKey: '这里只认地方的名字。写个厅名、路名。',
    away: '地图没回应。先写个厅名、路名。',
  },
  nearestOpen: (what: string) => `${what}，最近开着的`,
  allClosed: (what: string) => `${what}，现在都关了`,
  openNow: (what: string) => `${what}，现在开着`,
  askFirst: (what: string) => `${what}，去之前先问`,
  matter: '办这件事',
  places: (_count: number) => '个地方',
  byDistrict: '不知道你在哪，先按区排',
  closedText: (name: string, away?: string) => (away ? `${name}最早开，离你 ${away}` : `${name}最早开`),
  bring: (things: readonly string[]) => `带${things.join('、')}`,
  bringTitle: (what: string) => `${what}，带这些`,
  guide: '怎么办、要多久',
  matters: (count: number) => `这里能办 ${count} 件事`,
  mattersAt: (name: string) => `${name}能办这些`,
  suchAs: (titles: readonly string[]) => titles.join('、'),
  closes: '关门',
  noClosing: '全天',
  neverCloses: '不关门',
  walk: (minutes: number) => `走 ${minutes} 分钟`,
  people: (count: number) => `${count} 人`,
  waits: (minutes: number) => `等 ${minutes} 分钟`,
  waiting: '在排',
  minutes: (count: number) => `${count} 分钟`,
  about: '大约等',
  windows: (count: number) => `${count} 个`,
  windowsOpen: '窗口开着',
  notChecked: '还没核实。',
  unknown: '开没开，不知道',
  registered: (day: string) => `时间还是 ${monthText(day, 'zh')}登记的。`,
  byDistance: '按远近',
  sort: '按远近排',
  openFirst: '开着的在前',
  none: (office: string) => `${office}没登记这样的地方`,
  noneText: '不是没有，是名单里没有。打电话问最快。',
  again: '再看一次',
  way: '看怎么走',
  call: '打电话',
  answers: '现在有人接',
  answersFrom: (instant: string, now: Date) => `${when(instant, now)} 有人接`,
  elsewhere: '别的地方',
  hours: '几点开',
  noHours: '几点开，没登记',
  day: (weekday: number, today: boolean, holiday?: string) =>
    `周${weekdays[weekday - 1] ?? ''}${today ? '，今天' : ''}${holiday ? `，${holiday}` : ''}`,
  spans: (spans: readonly { readonly from: string; readonly to: string }[]) =>
    spans.length === 0 ? '不开' : spans.map(({ from, to }) => zh.span(from, to)).join('，'),
  span: (from: string, to: string) => {
    if (from === '00:00' && to === '24:00') return '全天'
    const late = Number(to.slice(0, 2)) - 24
    return late > 0 ? `${from} 到次日 ${String(late).padStart(2, '0')}${to.slice(2)}` : `${from} 到 ${to}`
  },
  notAnnounced: '还没公布',
  newYear: (year: number) => `${year} 年放假安排还没公布，出门前再看一眼。`,
  wheelchair: { yes: '轮椅能进', help: '轮椅进要人帮', no: '轮椅进不去' },
  wheelchairUnknown: '轮椅能不能进',
  askByPhone: '没登记，电话里问',
  parking: '停车',
  fix: '这里不对，改一下',
  checked: (day: string, now: Date) => `${dayFrom(day, dayOf(now), 'zh')}核对过`,
  fixTitle: (name: string) => `${name}，哪里不对`,
  fixText: '一人报一次。两个人说的一样，就写上“居民说”，核对后再改。',
  fixed: (people: number, shown: boolean) => (shown ? `记下了，${people} 个人这么说` : '记下了，再有人这么说就写上'),
  foot: (source: string, day: string, now: Date) => `${source}，${dayFrom(day, dayOf(now), 'zh')}核对`,
}

export const texts: Texts<typeof zh> = { zh, en: 'nearby' }
