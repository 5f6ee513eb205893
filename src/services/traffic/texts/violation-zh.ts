import { dayFrom, dayText, momentText } from '../../../shared/day-texts'
import { timeOf, type Instant } from '../../../shared/days'
import { yuanShort } from '../../../shared/money'
import type { Kind, Reason } from '../contract/types'
import type { Growth } from '../rules/growth'

const day = (of: string, on: string) => dayFrom(of, on, 'zh')
const money = (fen: number) => `${yuanShort(fen)} 元`
const weekdays = ['日', '一', '二', '三', '四', '五', '六']

const why: Record<Exclude<Kind, 'other'>, string> = {
  crosswalk: '斑马线上有人走，车要停下，等他走过去。',
  line: '实线不能压，也不能跨过去。',
  sign: '这里的标志不让这样走。',
  redLight: '红灯亮着，车不能过停止线。',
  parking: '这里不能停车，或者没停在位子里。',
  speeding: '车速比这条路的限速快。',
  phone: '开着车，不能拿手机打电话、看手机。',
  belt: '车上每个人都要系安全带。',
  lane: '每条车道有自己的去向，要按它走。',
  wrongWay: '车要靠右走，不能逆着走。',
  turn: '这里不能掉头、不能倒车。',
  emergencyLane: '应急车道留给救护车，平时不能走。',
  overdueInspection: '车到日子没年检，不能上路。',
}

export const one = {
  photo: (kind: string, number: number) => `${kind}，第 ${number} 张照片`,
  photos: (count: number) => `看 ${count} 张照片`,
  photosTitle: '照片',
  photoWait: '正在取照片',
  photoGone: '照片没取到',
  photoAgain: '再取一次',
  hidden: {
    driver: '照片给开车的人看。你能看时间和地方。',
    self: '照片只给本人看。你能看时间和地方。',
    none: '交管局没给照片，可以打 122 问。',
  },
  ifConfirmed: '确认的话',
  payNow: '今天交',
  lookBy: (of: string, on: string) => `${day(of, on)}前看，确认或提异议`,
  careDue: (of: string, on: string, perDay: number) => `今天确认，${day(of, on)}前交，晚一天加\u00a0${money(perDay)}。`,
  seen: (who: string, at: Instant, now: Instant) => `${who}，${momentText(at, now, 'zh')}`,
  day,
  over: { done: '办完了', warned: '只是提醒', withdrawn: '撤掉了' },
  overText: { done: '不用再管', warned: '不罚钱、不记分', withdrawn: '不罚钱、不记分' },
  paidOn: (of: string, on: string) => `${day(of, on)}交的，不用再管`,
  when: '时间',
  at: (of: Instant, dayOfIt: string) =>
    `${dayText(dayOfIt, 'zh')} 周${weekdays[new Date(`${dayOfIt}T00:00:00Z`).getUTCDay()]} ${timeOf(of)}`,
  where: '地方',
  place: (place: string, direction?: string) => [place, direction].filter(Boolean).join('，'),
  car: '车',
  why: '为什么罚',
  reason: (kind: Kind, named: string) => (kind === 'other' ? named : why[kind]),
  speed: (limit: number, measured: number) => `限速 ${limit} 公里，开到 ${measured} 公里。`,
  law: (law: string, code: string) => `${law}，代码 ${code}`,
  disputeTitle: '觉得不对，先提异议',
  disputeText: (by: string | undefined, on: string) =>
    `${by ? `${day(by, on)}前答复。` : '明年放假还没定，哪天答复说不准。'}答复前不罚钱、不记分。`,
  dispute: '有异议',
  reasons: (kind: Kind): Record<Reason, string> => ({
    notSo:
      kind === 'crosswalk'
        ? '我停了'
        : kind === 'parking'
          ? '没停那里'
          : kind === 'redLight'
            ? '不是红灯'
            : '没有这回事',
    notMyCar: '不是我的车',
    notMe: '不是我开的',
    forced: '没办法才这样',
    other: '别的原因',
  }),
  pick: '哪里不对',
  words: '想说的话',
  wordsHint: '比如：我停了，照片只拍到起步',
  wordsNeeded: '写一句哪里不对，才好核对',
  send: '交上去',
  sending: '正在交',
  growthToday: (by: string, on: string) => `今天确认，${day(by, on)}前交`,
  growthDue: (by: string, on: string) => `${day(by, on)}前交`,
  growthRate: (perDay: number, most: number) => `每天加 ${money(perDay)}，${money(most)}到顶`,
  growthNote: '晚几天，一共交多少元',
  growthCap: (of: string | undefined, on: string) => (of ? `${day(of, on)}到顶` : undefined),
  growthKeys: (fine: number, perDay: number) => [
    `罚款 ${yuanShort(fine)}`,
    `晚一天加 ${money(perDay)}，最多加 ${money(fine)}`,
  ],
  bare: yuanShort,
  growthLabel: (bars: readonly Growth[]) =>
    bars.map(({ days, total }) => (days === 0 ? `按时交 ${money(total)}` : `晚 ${days} 天 ${money(total)}`)).join('，'),
  onTime: '按时',
  today: '今天',
  sum: (fen: number) => `怎么到 ${money(fen)}的`,
  received: '收到决定',
  dueOn: '该哪天交',
  dueFact: (of: string, on: string, isExtended: boolean) =>
    `${day(of, on)}，${isExtended ? '批准晚交的' : '收到后 15 天'}`,
  moves: '明年放假还没定，这天可能往后挪',
  more: '晚交加的',
  moreFact: (fine: number, days: number, isCap: boolean) =>
    isCap ? '和罚款一样多，到顶了，不再加' : `${money(fine)} × 3% × ${days} 天`,
  paused: (of: string, on: string) => `${day(of, on)}起停着不加，等复议或官司有结果`,
  cannotPay: '一时交不起',
  cannotPayNote: '申请晚点交、分几次交',
  cannotPayText: '写清楚为什么，交给罚你的大队。批了才算，批下来的日子里不再加。没批，照旧每天加。',
  review: '不服这个决定',
  reviewNote: (of: string, on: string) => `${day(of, on)}前能申请复议，期间不再加`,
  reviewText: '写一份复议申请，带上决定书。交到哪里，打电话问。复议没结果前，不再加钱。',
  owner: '车是你的',
  ownerAsk: '那天是谁开的',
  ownerText: '罚款和记分，都在开车的人身上。',
  ownerMe: '我开的',
  ownerMeNote: '用你自己的驾驶证确认，看在哪办',
  ownerUnknown: '不知道是谁开的',
  ownerUnknownNote: (phone: string) => `打 ${phone} 问交管局`,
  after: '发给他以后',
  afterLines: ['他用自己的驾驶证，看照片、确认或提异议', '办完了，这里会变成“办完了”'],
  afterWarn: '别替人扣分：买卖分，两个人都罚',
  ask: '复制一句话，发给开车的人',
  askText: (of: string, time: string, place: string, kind: string) =>
    `${dayText(of, 'zh')} ${time}，我的车在${place}有一条“${kind}”，是你开的。麻烦在“交管 12123”里看一眼照片，没错就确认。`,
  all: '回到交通违法',
  anywhere: '在哪个城市的交警窗口都能办。',
}

export const disputed = {
  title: '异议收到了',
  by: (of: string, on: string) => `${day(of, on)}前\u200b答复`,
  before: (of: string, on: string) => `${day(of, on)}前`,
  late: (days: number) => `答复晚了 ${days} 天`,
  soon: '核对完就答复',
  text: '答复前不用确认，不罚钱、不记分',
  next: '接下来',
  got: '收到了',
  gotAt: (at: Instant, now: Instant) => momentText(at, now, 'zh'),
  said: (words: string) => `你说：${words}`,
  check: (brigade: string | undefined) => `${brigade ?? '交管局'}核对`,
  checking: '正在看',
  checkLater: '还没开始',
  answer: '告诉你结果',
  answerNote: '错了，3 天内撤掉；没错，说明为什么',
  receipt: '回执留在这里，随时能看。',
  more: '补一段行车记录仪录像',
  moreNote: (phone: string) => `打 ${phone}，问发到哪里`,
  granted: '核对过了，记错了，已经撤掉。',
  upheld: (why: string | undefined) => `核对过了，没错${why ? `：${why}` : '。'}`,
  refused: '异议没收下，打 122 问为什么。',
}
