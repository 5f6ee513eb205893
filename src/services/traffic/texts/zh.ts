import type { Texts } from '../../../core/text'
import { dayFrom, fullDayText, momentText } from '../../../shared/day-texts'
import type { Instant } from '../../../shared/days'
import { yuanShort } from '../../../shared/money'
import type { Fate, Kind, StudyKey } from '../contract/types'
import { disputed, one } from './violation-zh'

const day = (of: string, on: string) => dayFrom(of, on, 'zh')
const money = (fen: number) => `${yuanShort(fen)} 元`
const points = (count: number) => (count > 0 ? `${count} 分` : '不记分')
const lines = (count: number) => `${count} 条`

/** What was done, in a word; `other` is said by the department alone. */
const kinds: Record<Exclude<Kind, 'other'>, string> = {
  crosswalk: '没让行人',
  line: '压线',
  sign: '没按标志走',
  redLight: '闯红灯',
  parking: '违停',
  speeding: '超速',
  phone: '开车看手机',
  belt: '没系安全带',
  lane: '没按车道走',
  wrongWay: '逆行',
  turn: '掉头、倒车不对',
  emergencyLane: '占应急车道',
  overdueInspection: '没按时年检',
}

const department = {
  who: '交管局',
  safe: '记录还在，罚款的日子不变。',
  hotline: '122',
  callFor: (phone: string) => `打 ${phone} 问违法`,
}

const list = {
  title: '交通违法',
  whose: '看哪辆车',
  all: '全部',
  car: (tail: string, count: number) => `${tail} ${lines(count)}`,
  yuan: '元',
  point: '分',
  dueBy: (of: string, on: string) => `${day(of, on)}前要交`,
  left: (days: number) => (days > 0 ? `还有 ${days} 天` : '就是今天'),
  wasDue: (of: string, on: string) => `${day(of, on)}就该交`,
  late: (days: number) => `晚了 ${days} 天`,
  lateAll: (count: number) => `${lines(count)}都晚了`,
  added: (fine: number, more: number, then?: string) =>
    [`罚款 ${money(fine)}`, `晚交加了\u00a0${money(more)}`, then].filter(Boolean).join('，'),
  tomorrow: (fen: number) => `明天是 ${money(fen)}`,
  stays: '明天还是这么多',
  waiting: (count: number, fine: number, count2: number) =>
    `另有 ${lines(count)}等你看，最多 ${money(fine)}${count2 > 0 ? `、${count2} 分` : ''}`,
  waits: (count: number) => `${lines(count)}等你看，全确认的话`,
  waitsTag: '等你看',
  waitsText: (of: string, on: string) => `最早的一条，${day(of, on)}前看`,
  checking: (count: number) => `${lines(count)}异议在核对`,
  checkingText: '答复前不用确认，不罚钱、不记分',
  others: (count: number) => `${lines(count)}是你的车，别人开的`,
  othersText: '罚款和记分，都在开车的人身上',
  nothingYet: '先不用交',
  findDriver: '先问是谁开的',
  seen: (office: string, at: Instant, now: Instant) => `${office}，${momentText(at, now, 'zh')}`,
  clean: (cars: number) => `${cars} 辆车都没查到`,
  cleanDriver: '你的驾驶证没查到',
  cleanText: '刚拍到的，最多\u00a05 个工作日才看得到。',
  kind: (of: Kind, named: string) => (of === 'other' ? named : kinds[of]),
  at: (of: string, place: string, on: string, car?: string) => [day(of, on), place, car].filter(Boolean).join('，'),
  states: {
    waiting: (by: string | undefined, on: string) => (by ? `等你看，${day(by, on)}前` : '等你看'),
    due: (by: string, on: string, days: number) => `${day(by, on)}前交，${list.left(days)}`,
    owner: '车是你的，看是谁开的',
    disputed: '异议在核对',
    done: '办完了',
    warned: '只是提醒，不罚',
    withdrawn: '撤掉了',
  },
  money,
  points,
  before: '以前的',
  beforeNote: (count: number) => `近 3 年 ${lines(count)}，都办完了`,
  pay: (fen: number) => `看在哪交 ${money(fen)}`,
  confirm: '看在哪确认',
  first: '看最早的一条',
  also: '还可以',
  elsewhere: '在别的省被拍了',
  elsewhereNote: '“交管\u00a012123”里有全国的，复制名字去找',
  family: '家人的车',
  familyNote: '家人让你管的，换成他看',
  plate: '查一块车牌',
  plateNote: '看看在不在你名下',
  cars: '我的车',
  inspected: (of: string) => `年检到 ${fullDayText(of, 'zh')}`,
  uninspected: (of: string) => `${fullDayText(of, 'zh')}就该年检`,
  open: (count: number) => (count > 0 ? lines(count) : '没查到'),
  nobody: (office: string) => `${office}\u200b没查到你的车和驾驶证`,
  nobodyText: '车在家人名下，或登记在别的城市，要到那里看。',
  elsewhereCity: '车登记在那边',
}

const cycle = {
  used: (count: number) => `这一期记了 ${count} 分`,
  full: '先别开车',
  fullText: (days: number | undefined) => `${days ? `学习 ${days} 天，` : '去学习，'}考过科目一，分才清`,
  fullDo: '看怎么学习、怎么考',
  limit: '满 12 分要学习、考试',
  near: (count: number) => `等你看的 ${count} 分都确认，就满 12 分了`,
  meter: (used: number, waiting: number, left: number) =>
    `满分 12 分，记了 ${used} 分${waiting > 0 ? `，${waiting} 分等你看` : ''}，还剩 ${left} 分`,
  keys: (used: number, waiting: number, left: number) => [
    `记了 ${used}`,
    waiting > 0 && `等你看 ${waiting}`,
    `还剩 ${left}`,
  ],
  clears: (of: string) => `${fullDayText(of, 'zh')}清零`,
  short: (of: string) => `${fullDayText(of, 'zh')}清零，罚款要先交完`,
  usedShort: (count: number, of: string) => `这一期记了 ${count} 分，${fullDayText(of, 'zh')}清零`,
  fates: {
    clears: (sum: number, count: number, what: string) =>
      count === 1 ? `${sum} 分会清：${what}，罚款交了` : `${sum} 分会清：${lines(count)}的罚款都交了`,
    ifPaid: (sum: number, count: number, _: string, fen: number) =>
      `${sum} 分不一定：到那天\u00a0${count > 1 ? `${lines(count)}共\u00a0` : ''}${money(fen)}还没交，带到下一期`,
  } satisfies Record<Exclude<Fate, 'stays'>, (sum: number, count: number, what: string, fen: number) => string>,
  what: (of: string, kind: string, on: string) => `${day(of, on)}${kind}`,
}

const study = {
  title: '学习减分',
  can: (left: number) => `学习减 ${left} 分`,
  cannot: '学习减分，还不能',
  mayNote: '网上学一次减\u00a01 分，现场减\u00a02 分',
  most: '一期最多减 6 分',
  after: '办完以后：网上学一次减\u00a01 分，现场学\u00a01 小时减\u00a02 分。',
  how: '网上学一次减\u00a01 分，现场学\u00a01 小时减\u00a02 分。在“交管 12123”里报名。',
  met: {
    handled: () => '没有等着办的',
    underFull: (count: number) => `记了 ${count} 分，没到 12 分`,
  },
  rest: '不在实习期，驾驶证和车都没过期',
  unmet: {
    handled: (count: number) => `先把等你看的 ${lines(count)}办完`,
    underFull: () => '记满 12 分了，要先去学习、考试',
    licence: () => '驾驶证过期了，或被扣着',
    probation: () => '还在实习期',
    inspection: () => '名下有车没按时年检',
    fullStudies: () => '这一期和上一期，满分学习去过 2 次',
    grave: () => '三期里有酒驾、逃逸、假证或买卖分',
    honest: () => '三期里学习时作过假',
  } satisfies Record<StudyKey, (count: number) => string>,
}

const where = {
  pay: (fen: number) => `在哪交 ${money(fen)}`,
  confirm: '在哪确认',
  app: '手机上：交管 12123',
  appName: '交管 12123',
  appNote: '当场办完，点一下复制名字',
  counter: '去交警窗口',
  counterNote: '最近的在哪，几点开，带什么',
  payText: '这里还不能交钱。别点短信里的链接交。',
  confirmText: '确认了，罚款和记分就定了。觉得不对，先提异议。',
}

const plate = {
  title: '查一块车牌',
  label: '车牌号',
  hint: '比如 云T8K27Q',
  wrong: '不像车牌，比如 云T8K27Q、云TD52716',
  ask: '看在不在我名下',
  mine: (open: number) => `是你的车，${open > 0 ? `有 ${lines(open)}没办完` : '没查到违法'}`,
  wait: '正在查',
}

const zh = { department, list, cycle, study, one, disputed, where, plate }

export type TrafficTexts = typeof zh
export const texts: Texts<TrafficTexts> = { zh, en: 'traffic' }
