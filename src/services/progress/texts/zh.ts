import type { Texts } from '../../../core/text'
import { weekdayOf } from '../../../shared/calendar'
import { dayFrom, dayText, momentText, shortDayText } from '../../../shared/day-texts'
import type { Instant } from '../../../shared/days'
import type { Row } from '../contract/types'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

const day = (of: string, on: string) => dayFrom(of, on, 'zh')
const weekday = (of: string) => WEEKDAYS[weekdayOf(of) - 1] ?? ''
const count = (many: number) => `${many} 件`
const joined = (...parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join('，')
const late = (days: number) => `晚了 ${days} 天`
const left = (days: number) => (days > 0 ? `还有 ${days} 天` : '今天截止')

const department = {
  who: '近办',
  safe: '办的事没受影响，只是现在看不到。',
  hotline: '12345',
  callFor: (phone: string) => `打 ${phone} 问进度`,
}

const cases = {
  title: '办到哪了',
  department: '各部门',
  day,
  late,
  left,
  /** The most urgent of all, by why it is. */
  lead: { yours: '最急的', late: '晚得最久的', lost: '要问一问的' },
  yours: '轮到你',
  more: (many: number) => `还有 ${count(many)}`,
  theirs: '轮到他们',
  theirsNote: (many: number, lateOnes: number) =>
    lateOnes > 0 ? `${count(many)}，${count(lateOnes)}晚了` : count(many),
  /** What a case is about, and the last day for what was asked. */
  asked: (title: string, by?: string, on = '', days = 0) =>
    joined(title, by && (by === on ? '今天 24:00 前' : `${day(by, on)}前`), days > 0 && left(days)),
  was: (title: string, by: string, on: string) => `${title}，${day(by, on)}就该办`,
  by: (who: string, of: string, on: string) => `${who}，${day(of, on)}前办好`,
  promised: (who: string, of: string, on: string) => `${who}，说好 ${day(of, on)}`,
  within: (who: string, days: number) => `${who}，说好 ${days} 个工作日`,
  unsaid: (who: string) => `${who}，没说哪天`,
  lost: (who: string) => `${who}，那边查不到了`,
  held: (who: string) => `在${who}手里，不用你做什么`,
  tags: { working: '在办', received: '收到了', lost: '问一问' },
  calm: '都在办，不用你做什么',
  underWay: (many: number) => `${count(many)}在办`,
  next: (title: string, of: string, on: string) => `最近的：${title}，${day(of, on)}前办好`,
  done: '办完的',
  doneNote: (many: number, last: string, on: string) => `近 3 个月 ${count(many)}，上一件 ${day(last, on)}`,
  ended: (end: string, of: string, on: string) => `${end}，${day(of, on)}`,
  ends: { done: '办好了', refused: '没办成', withdrawn: '撤回了' } satisfies Partial<Record<Row['state'], string>>,
  number: '窗口办的，用号找',
  numberNote: '办件号加手机后四位',
  family: '替家人办的',
  familyNote: '妈妈、女儿的，换人看',
  silent: (all: number, names: readonly string[]) =>
    names.length === 1
      ? `${names[0]}一天没来消息。它那边的事，可能已经变了。`
      : `${all} 个部门，${names.length} 个一天没来消息：${names.join('、')}。`,
  none: '没查到在办的事',
  noneText: (all: number, asOf: Instant, now: Instant, city = '') =>
    `问了${city} ${all} 个部门，${momentText(asOf, now, 'zh')}。窗口刚交的，一般第二天看得到。`,
  also: '还可以这样找',
  inHand: '手里有办件号',
  inHandNote: '加手机后四位，马上看到',
  city: '在那边办的，换过去看',
  find: '找要办的事',
  live: (yours: number, lateOnes: number, all: number) =>
    joined(yours > 0 && `${count(yours)}轮到你`, lateOnes > 0 && `${count(lateOnes)}晚了`) || `${count(all)}在办`,
  /** Of the one that is first: what a tap shows. */
  open: {
    bring: '看怎么补',
    pay: '看在哪交',
    choose: '看怎么选',
    confirm: '看怎么确认',
    come: '看去哪办',
  } satisfies Record<NonNullable<Row['asked']>['kind'], string>,
  openFirst: '看要办什么',
  openLate: '看在谁手里',
  openNext: '看最近的一件',
}

const single = {
  title: '一件事',
  yours: '轮到你',
  by: (of: string, on: string) => (of === on ? '今天 24:00 前' : `${day(of, on)} 周${weekday(of)}前`),
  was: (of: string, on: string) => `${day(of, on)}就该办，打电话问还行不行`,
  promised: (of: string, on: string) => `说好 ${day(of, on)} 周${weekday(of)}办好`,
  said: '说好的日子',
  before: (of: string, on: string) => `${day(of, on)}前办好`,
  within: (days: number) => `${days} 个工作日`,
  unannounced: '那一年的放假安排没出，还算不出哪天',
  noDay: '没说哪天办好',
  since: (of: string, on: string) => `${day(of, on)}交的`,
  underWay: '在办',
  lost: '那边查不到了',
  lostText: (who: string) => `${who}的名单里没有它了，打电话问问`,
  ended: (of: string, on: string) => day(of, on),
  counting: (days: number) => `${days} 个工作日怎么数`,
  countingNote: '周末、放假不算',
  start: '收到',
  rest: '休',
  today: '今天',
  weekday,
  lateDay: (days: number) => `晚 ${days}`,
  spoken: {
    start: (of: string) => `${dayText(of, 'zh')}收到，不算`,
    counted: (of: string, number: number) => `${dayText(of, 'zh')}第 ${number} 天`,
    rest: (of: string) => `${dayText(of, 'zh')}休息，不算`,
    late: (of: string, number: number) => `${dayText(of, 'zh')}晚 ${number} 天`,
  },
  steps: '到哪一步了',
  stepOn: (of: string, on: string) => day(of, on),
  due: (of: string) => `该 ${shortDayText(of, 'zh')}完`,
  states: { done: '办过了', now: '在办', ask: '等你', lost: '问不到', next: '还没到' },
  comma: '，',
  guide: '看带什么、去哪办',
  call: (who: string) => `打给${who}`,
  callNumber: (phone: string) => `打 ${phone} 问`,
  hurry: '打 12345 催',
  hotline: '打 12345 问',
  hotlineNote: '24 小时有人',
  copy: '复制办件号',
  number: (number: string) => `办件号 ${number}`,
  changed: (at: Instant, now: Instant) => `${momentText(at, now, 'zh')} 更新`,
  all: '看全部的事',
}

const lookUp = {
  title: '用号找',
  lead: '没有账号也能查',
  number: '办件号',
  numberNote: '回执右上角，两个字母开头',
  numberHint: '比如 SZ20261119-0913',
  numberWrong: '照回执写全，字母和数字都要',
  tail: '手机号后四位',
  tailNote: '办的时候留的那个',
  tailWrong: '写四个数字',
  look: '看办到哪了',
  busy: '正在查',
  lost: '号丢了',
  lostNote: '带身份证去窗口，或打 12345',
  limits: '只看得到办到哪一步，看不到名字和材料。',
  /** What is so of it, after its name. */
  standing: {
    yours: (title: string) => `${title}，轮到你了`,
    theirs: (title: string) => `${title}，在办`,
    late: (title: string) => `${title}，还没办好`,
    lost: (title: string) => `${title}，那边查不到了`,
    done: (title: string) => `${title}，办好了`,
    refused: (title: string) => `${title}，没办成`,
    withdrawn: (title: string) => `${title}，撤回了`,
  },
  yoursText: (by?: string, on = '') => `${by ? `${day(by, on)}前，` : ''}要办什么，打电话问`,
  overText: (who: string) => `结果问${who}，要说办件号`,
  another: '查另一件',
  mine: '看我全部的事',
  mineNote: '要填一次身份证号',
  left: (times: number, minutes: number) => `这个号 ${minutes} 分钟里还能查 ${times} 次`,
  miss: '号和后四位对不上',
  missText: '看看是不是这几样：',
  misses: ['字母 O 和数字 0，字母 I 和数字 1', '留的是家人的手机号', '今天刚交，明天才看得到'],
  again: '改一改再查',
  call: '打 12345 问',
  callNote: '24 小时有人',
  tooMany: (minutes: number) => `${minutes} 分钟后再查，急用打 12345`,
}

const zh = { department, cases, single, lookUp }

export type ProgressTexts = typeof zh
export const texts: Texts<ProgressTexts> = { zh, en: 'progress' }
