import type { Texts } from '../../../core/text'
import { dayFrom, momentText } from '../../../shared/day-texts'
import { dayOf, timeOf, type Instant } from '../../../shared/days'
import type { Pollutant, Warning, Weather } from '../contract/types'
import type { Strength } from '../rules/now'
import { nearDay } from './near-day'

type Day = Weather['days'][number]

const bands = ['优', '良', '轻度', '中度', '重度', '严重'] as const
const dangers: Record<Warning['danger'], string> = {
  pollution: '重污染',
  rainstorm: '暴雨',
  typhoon: '台风',
  gale: '大风',
  thunder: '雷电',
  hail: '冰雹',
  heat: '高温',
  cold: '寒潮',
  snow: '暴雪',
  ice: '道路结冰',
  fog: '大雾',
  dust: '沙尘暴',
  other: '气象',
}
const colours: Record<Warning['colour'], string> = { blue: '蓝色', yellow: '黄色', orange: '橙色', red: '红色' }
const strengths: Record<Strength, string> = { light: '小雨', moderate: '中雨', heavy: '大雨' }
const skies: Record<Day['sky'], string> = {
  sunny: '晴',
  cloudy: '多云',
  overcast: '阴',
  fog: '有雾',
  haze: '有霾',
  dust: '有沙尘',
  rain: '有雨',
  storm: '雷雨',
  sleet: '雨夹雪',
  snow: '有雪',
}
const winds: Record<Day['wind'], string> = {
  N: '北风',
  NE: '东北风',
  E: '东风',
  SE: '东南风',
  S: '南风',
  SW: '西南风',
  W: '西风',
  NW: '西北风',
}
/** Below it nobody plans for the wind. */
const WINDY = 3

const old = { who: '老人', children: '孩子', heart: '心脏、肺不好', others: '其他人', both: '老人、孩子' }

/** Every sentence of the service's own. Functions take times and instants as they come. */
export const zh = {
  department: {
    who: '气象台',
    safe: '出门前看看窗外，咳嗽的话戴口罩。',
    hotline: '12345',
    callFor: (phone: string) => `打 ${phone} 问今天的空气`,
  },
  title: '空气和天气',
  share: '现在能不能出门，下不下雨',
  going: '现在出门',
  airNow: '现在的空气',
  /** By level, 优 first: in two words, for the weak, for the old. */
  advice: [
    { title: '放心出门', weak: '老人、孩子、病人，都照常', older: '老人也照常' },
    { title: '能出门', weak: '特别怕脏空气的人，少在外面待', older: '老人也照常' },
    { title: '能出门，别久跑', weak: '心脏、肺不好的，在外面少待', older: '老人：散步行，别久走' },
    { title: '少在外面跑', weak: '老人、孩子、病人，别在外面锻炼', older: '老人别在外面锻炼' },
    { title: '先别出门', weak: '要出门，戴 N95 口罩，快去快回', older: '老人待在屋里，关上窗' },
    { title: '别出门', weak: '关上窗，屋里也别锻炼', older: '老人待在屋里，关上窗' },
  ],
  umbrella: (title: string) => `${title}，带伞`,
  danger: '先别出门',
  dangerWhy: (warning: Pick<Warning, 'danger' | 'colour'>) =>
    `${dangers[warning.danger]}${colours[warning.colour]}预警还没解除`,
  unknown: '说不准',
  unknownOld: (time: string, level: number) => `${time} 是${band(level)}，先按它来`,
  unknownWhy: '看看窗外，咳嗽的话戴口罩',
  unknownPart: '测的东西不全，算不出来',
  aqi: (aqi: number) => `AQI ${aqi === 500 ? '500+' : aqi}`,
  noAqi: 'AQI 没有',
  noAqiNote: '没测全',
  band: (level: number) => band(level),
  shortBand: (level: number): string => bands[level - 1] ?? '',
  of: (time: string) => `${time} 的`,
  degrees: (degrees: number) => `${degrees} 度`,
  range: (low: number, high: number) => `${low} 到 ${high} 度`,
  rain: {
    none: '不下雨',
    noneNote: (until: Instant) => `${timeOf(until)} 前`,
    falling: (strength: Strength) => strengths[strength],
    fallingNote: (until: string) => `${timeOf(until)} 停`,
    coming: (from: string) => timeOf(from),
    comingNote: (strength: Strength, until: string) => `${strengths[strength]}，${timeOf(until)} 停`,
    unknown: '雨说不准',
    unknownNote: (time: string) => `${time} 的预报`,
  },
  care: '谁要当心',
  /** By level from 轻度 on. */
  who: [
    [
      [old.who, '散步行，别久走'],
      [old.children, '能玩，别久跑'],
      [old.heart, '少动，难受就回'],
      [old.others, '照常'],
    ],
    [
      [old.both, '别在外面锻炼'],
      [old.heart, '少出门'],
      [old.others, '少在外面跑'],
    ],
    [
      [old.both, '待在屋里'],
      [old.heart, '屋里也别练'],
      [old.others, '少出门，不锻炼'],
    ],
    [
      [old.both, '待在屋里'],
      [old.heart, '待在屋里，别累着'],
      [old.others, '别出门'],
    ],
  ],
  hours: '24 小时',
  peak: (aqi: number, at: string, now: Instant) => `最高 ${aqi}，${momentText(at, now, 'zh')}`,
  peakNow: '现在最高',
  stopped: (from: string) => `${timeOf(from)} 起没收到`,
  gap: (at: string, now: Instant) => `${momentText(at, now, 'zh')} 没收到数据`,
  gaps: (count: number) => `有 ${count} 个小时没收到`,
  chart: (peak: number, last: number, level: number) => `近 24 小时 AQI，最高 ${peak}，最近 ${last}，${band(level)}。`,
  hourAt: (at: string, now: Instant) => momentText(at, now, 'zh').replace('今天 ', ''),
  days: (count: number) => `${count} 天`,
  daysCare: '今天和明天',
  forecast: (at: string, now: Instant) => `${momentText(at, now, 'zh')} 的预报`,
  day: (day: string, now: Instant) => nearDay(day, now, 'zh'),
  dayAir: (day: string, low: number, high: number) =>
    low === high ? `${day}，${bands[low - 1]}` : `${day}，${bands[low - 1]}到${bands[high - 1]}`,
  dayNote: (air: { low: number; high: number } | undefined, weather: Day | undefined) =>
    [
      air && `AQI ${air.low} 到 ${air.high}`,
      weather && skies[weather.sky],
      weather && weather.force >= WINDY && `${winds[weather.wind]} ${weather.force} 级`,
    ]
      .filter(Boolean)
      .join('，'),
  stations: '各站',
  outSince: (day: string, now: Instant) => `${dayFrom(day, dayOf(now), 'zh')}起在修`,
  notCounted: '没算进去',
  noReading: '没数据',
  how: (aqi: number) => `AQI ${aqi} 怎么算的`,
  howNone: '为什么算不出来',
  howNote: (counted: number, pollutant: string, amount: string) => `${counted} 个站 ${pollutant} 平均 ${amount}`,
  pollutant: { pm25: 'PM2.5', pm10: 'PM10', o3: '臭氧', no2: '二氧化氮', so2: '二氧化硫', co: '一氧化碳' } as Record<
    Pollutant,
    string
  >,
  amount: (pollutant: Pollutant, value: number) =>
    pollutant === 'co' ? `${Math.floor(value / 10)}.${value % 10} 毫克` : `${value} 微克`,
  average: (amount: string) => `平均每立方米 ${amount}`,
  howWhole: '每样各算一个数，最高的就是 AQI。',
  howPart: '没测全，别的又没超过 100，就不算。',
  standard: (year: number) => `按 ${year} 年的国家标准 HJ 633 算。`,
  nearest: '看离我最近的站',
  nearestTitle: '离你最近的站',
  away: (km: number) => (km < 1 ? '不到 1 公里' : `大约 ${Math.round(km)} 公里`),
  notFound: {
    refused: '没拿到位置。各站的数都在下面。',
    impossible: '这里拿不到位置。各站的数都在下面。',
    failed: '没找到你在哪儿。各站的数都在下面。',
    elsewhere: '你不在这个城市。下面是这里各站的数。',
    nowhere: '手机给的位置不对。各站的数都在下面。',
    none: '现在没有一个站有数据。',
  },
  warning: (warning: Pick<Warning, 'danger' | 'colour'>) => `${dangers[warning.danger]}${colours[warning.colour]}预警`,
  warningTime: (from: Instant, until: Instant, now: Instant) =>
    `${momentText(from, now, 'zh')} 到 ${momentText(until, now, 'zh')}。`,
  readWarning: '看预警全文',
  oldAir: (at: string, minutes: number) => `空气数据停在 ${at}，已经 ${duration(minutes)}。`,
  oldWeather: (at: string, minutes: number) => `天气停在 ${at}，已经 ${duration(minutes)}。`,
  noAir: '监测中心没有回应，空气的数没拿到。',
  noWeather: '气象台没有回应，天气没拿到。',
  weatherFresh: '天气是新的。',
  airFresh: '空气的数是新的。',
  meanwhile: '急着知道的话',
  elsewhere: '那边也许有新的',
  seeNeighbour: (name: string, km: number | undefined) => (km === undefined ? `看${name}` : `看${name}，${km} 公里外`),
  neighbourAir: (time: string, aqi: number, level: number) => `${time}，AQI ${aqi}，${band(level)}`,
  and: '；',
  insteadOf: (away: string, out: string) => `${away}。${out}更近，在修`,
  report: '和窗外不一样，报一声',
  reportTitle: '窗外是什么样',
  reportNote: '一人一小时报一次，不留名字。',
  reported: (people: number, seen: string) => (people > 1 ? `记下了，${people} 人说${seen}` : `记下了：${seen}`),
  outside: { hazy: '灰蒙蒙，比数字差', smoke: '有烟味、怪味', clear: '挺干净，比数字好', rain: '正在下雨' },
  said: (people: number, seen: string) => `${people} 人说${seen}`,
  visibility: (metres: number) => `窗外能看 ${metres < 1000 ? `${metres} 米` : `${Math.floor(metres / 1000)} 公里`}`,
  bureau: (time: string) => `气象台 ${time}`,
  again: '再取一次',
  foot: (air: string | undefined, weather: string | undefined) =>
    [air && `环境监测中心 ${air}`, weather && `气象台 ${weather}`].filter(Boolean).join('，'),
}

const band = (level: number) => `${bands[level - 1]}${level > 2 ? '污染' : ''}`

/** "3 小时 41 分". */
const duration = (minutes: number) => `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`

export const texts: Texts<typeof zh> = { zh, en: 'air' }
