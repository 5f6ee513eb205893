import type { Texts } from '../../../core/text'
import { dayFrom } from '../../../shared/day-texts'
import { dayOf, timeOf, type Instant } from '../../../shared/days'

/** "23 路"; "夜 1 路" is the company's own word, and so is "K2". */
const route = (name: string) => (/^\d+$/.test(name) ? `${name} 路` : name)

/** "06:05" of minutes since midnight; past it "次日 00:15". */
const clock = (minutes: number): string =>
  minutes >= 1440
    ? `次日 ${clock(minutes - 1440)}`
    : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Every sentence of the service's own. Functions take times and instants as they come. */
export const zh = {
  department: {
    who: '公交公司',
    safe: '车照常开，只是现在看不到到哪了。',
    hotline: '12345',
    callFor: (phone: string) => `打 ${phone} 问公交`,
  },
  title: '公交到站',
  share: '我等的车还有几分钟',
  shareStop: (stop: string) => `${stop}，车还有几分钟`,
  line: route,
  onHome: (name: string) => `公交 ${route(name)}`,
  lineTo: (name: string, to: string) => `${route(name)}，往${to}`,
  lineWhen: (name: string, when: string | undefined) => `${route(name)}${when ? `，${when}` : ''}`,
  noted: (first: string, second: string) => `${first}，${second}`,
  towards: (to: string) => `往${to}`,
  to: (stop: string) => `到${stop}`,
  minutes: (minutes: number) => (minutes === 0 ? '马上' : String(minutes)),
  minutesUnit: '分钟',
  inMinutes: (minutes: number) => (minutes === 0 ? '马上到' : `${minutes} 分钟`),
  then: (minutes: number) => `下一辆 ${minutes} 分钟`,
  thenAt: (at: string) => `下一辆 ${timeOf(at)}`,
  ago: (seconds: number) => `${seconds} 秒前`,
  byTimetable: '按时刻表',
  ended: '收车了',
  where: (away: number, at: string) => `还有 ${away} 站，刚到${at}`,
  away: (away: number) => `还有 ${away} 站`,
  notLive: '时刻表上的，不是实时',
  noPositions: '公交公司现在没给位置，堵车会晚。早 5 分钟来等。',
  lost: (seen: string, at: string, away: number) =>
    `${timeOf(seen)} 车在${at}，离这里 ${away} 站。后来没信号，不猜还有几分钟。`,
  noMore: '今天没有车了',
  noService: '今天不开',
  lastLeft: (last: string, tomorrow: string) => `${timeOf(last)} 末班开走了，明早 ${timeOf(tomorrow)} 首班`,
  ends: (first: string, last: string) => `这站首班 ${timeOf(first)}，末班 ${timeOf(last)}。`,
  missed: (people: number, due: string) => `${people} 个人说 ${timeOf(due)} 那趟没坐上。`,
  diverted: '绕行',
  skipped: '不停',
  boardAt: (stop: string, minutes: number | undefined) =>
    `去${stop}上${minutes === undefined ? '' : `，走 ${minutes} 分钟`}`,
  skips: (stop: string) => `${stop}站不停`,
  skipsText: (until: string, now: Instant, stop: string | undefined, minutes: number | undefined) =>
    `到 ${dayFrom(until, dayOf(now), 'zh')}为止。${stop ? `去${stop}上下${minutes === undefined ? '' : `，走 ${minutes} 分钟`}。` : ''}`,
  others: '这站别的车',
  nothing: (stop: string) => `${stop}今天没有车`,
  nothingText: '公交公司的时刻表上没有。打电话问问，或者换一站。',
  all: (count: number) => `看别的 ${count} 条线`,
  keep: '收藏这一站',
  keepNote: '存在这部手机里，不用登录',
  kept: '不收藏了',
  full: (most: number) => `收藏满 ${most} 站了。先去掉一站，再收这站。`,
  favourites: '收藏的站',
  see: '看车到哪了',
  again: '再取一次实时',
  report: '我这趟没来，报一声',
  reportTitle: '这趟怎么了',
  reportText: (line: string, due: string) => `${route(line)}，${timeOf(due)} 那趟。点一下就报了。`,
  reasons: { absent: '没来', early: '来早了，没赶上', passed: '来了没停' },
  reportNote: '一趟一人报一次。公交公司收到，不知道是谁。',
  reported: (people: number) => (people > 1 ? `报上去了。一共 ${people} 个人说了。` : '报上去了，公交公司会看到。'),
  company: (name: string) => `${name}，10 秒一更新，网弱时慢一些`,
  tell: (stop: string) => `到${stop}叫我`,
  telling: (stop: string) => `车到${stop}就震一下。这一页要开着，关了就叫不到。`,
  arrived: (stop: string) => `车到${stop}了，准备上车。`,
  stopTelling: '不用叫了',
  tellHere: '到这里叫你',
  mine: '你在这站',
  seenHere: (at: string) => `${timeOf(at)} 在这`,
  turn: '换方向',
  times: '这站的时刻',
  firstLast: (first: string, last: string) => `首班 ${timeOf(first)}，末班 ${timeOf(last)}`,
  offline: '手机没网。站名和线路是存在手机里的。',
  noAnswer: '公交公司没有回应，看到的是刚才的。',
  retryNow: '现在再试',
  wholeDay: '全天多久一班',
  dayOf: (line: string) => `${line}，首站全天`,
  dayAt: (line: string, stop: string) => `${line}，${stop}全天`,
  period: (from: number, until: number) => (from === until ? clock(from) : `${clock(from)} 到 ${clock(until)}`),
  every: (least: number, most: number) => {
    if (most === 0) return '只有这一班'
    return least === most ? `${least} 分钟一班` : `${least} 到 ${most} 分钟一班`
  },
  timetableNote: '时刻表上的，堵车会晚。',
  asking: '正在看时刻表',
  stillGoing: '这会儿还能怎么走',
  callTaxi: (phone: string) => `打 ${phone} 叫出租车`,
  notKnown: '没网',
  noTimes: '到站时间看不了',
  allStops: (count: number) => `看全部 ${count} 站`,
  stops: '站',
  gone: (name: string | undefined) => (name ? `${name}没有了` : '没有这个站或这条线'),
  goneText: '可能改了名字，或者并到了别处。',
  goTo: (name: string) => `看${name}`,
  successor: '公交公司说，现在是这里',
  findAgain: '按名字找',
  which: '哪一站',
  whichHint: '站名或几路车，比如 望澜',
  codeHint: '站牌上的码，扫一下就到那一站。',
  find: '找',
  found: '找到的',
  nothingFound: (text: string) => `公交公司的名单里没有“${text}”`,
  nothingFoundText: '少打一两个字再找，或者打电话问。',
  lineEnds: (from: string, to: string) => `${from} 到 ${to}`,
}

export const texts: Texts<typeof zh> = { zh, en: 'bus' }
