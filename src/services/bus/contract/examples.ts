const office = {
  name: { zh: '云澜市公交公司', en: 'Yunlan bus company' },
  phone: '12345',
  hours: { from: '00:00', to: '24:00' },
} as const

const at = (time: string, day = '2026-11-23') => `${day}T${time}:00+08:00`
const place = (id: string, zh: string, en: string) => ({ id, name: { zh, en } })

const names = [
  ['大学城北', 'University North'],
  ['大学城', 'University Town'],
  ['澜东小学', 'Landong School'],
  ['市二院', 'No. 2 Hospital'],
  ['澜东路口', 'Landong Crossing'],
  ['柳岸里', 'Willow Bank'],
  ['澜东路', 'Landong Road'],
  ['望澜桥东', 'Wanglan Bridge East'],
  ['望澜桥西', 'Wanglan Bridge West'],
  ['人民公园', "People's Park"],
  ['城隍庙', 'City God Temple'],
  ['鼓楼', 'Drum Tower'],
  ['邮电大楼', 'Post Office'],
  ['云澜火车站', 'Railway Station'],
] as const
const stops = names.map(([zh, en], index) => place(`${index + 1}a`, zh, en))
const stopOf = (name: string) => stops.find(({ name: { zh } }) => zh === name) ?? place('0', name, name)
const [north, university, school] = [stopOf('大学城北'), stopOf('大学城'), stopOf('澜东小学')]
const [hospital, here, park] = [stopOf('市二院'), stopOf('望澜桥东'), stopOf('人民公园')]
const station = place('14a', '云澜火车站', 'Railway Station')
const airport = place('80a', '机场', 'Airport')

const ends = { first: at('05:41'), last: at('22:41'), tomorrow: at('05:41', '2026-11-24') } as const
const bus23 = {
  trip: 562,
  due: at('09:27'),
  away: 4,
  at: hospital,
  seenAt: at('09:20'),
  arrives: at('09:27'),
  reports: 0,
} as const
const later = {
  trip: 571,
  due: at('09:36'),
  away: 7,
  at: north,
  seenAt: at('09:20'),
  arrives: at('09:36'),
  reports: 0,
} as const
const line23 = {
  line: '23',
  name: '23',
  direction: 0,
  to: station,
  from: north,
  ...ends,
  scheduled: [at('09:27'), at('09:36'), at('09:45'), at('09:55')],
  buses: [bus23, later],
  isLive: true,
  missed: [{ due: at('09:18'), people: 3 }],
} as const
const diversion = {
  stop: park,
  instead: place('9a', '望澜桥西', 'Wanglan Bridge West'),
  walkMinutes: 5,
  until: '2026-11-30',
} as const
const others = [
  {
    ...line23,
    line: '8',
    name: '8',
    to: place('81a', '大学城南', 'University South'),
    buses: [
      { ...bus23, trip: 555, away: 1, at: university, arrives: at('09:22') },
      { ...later, trip: 564, arrives: at('09:31') },
    ],
    missed: [],
  },
  {
    ...line23,
    line: '61',
    name: '61',
    to: place('82a', '柳庄', 'Liuzhuang'),
    scheduled: [at('09:32'), at('10:02')],
    buses: [],
    isLive: false,
    missed: [],
  },
  {
    ...line23,
    line: 'K2',
    name: 'K2',
    to: airport,
    scheduled: [at('09:50')],
    buses: [],
    missed: [],
    diversion: { ...diversion, stop: here },
  },
] as const

const stop = { ...here, across: '8b' } as const
const answer = { stop, services: [line23, ...others], office } as const
const lost = { ...bus23, away: 5, at: school, seenAt: at('09:17'), arrives: undefined } as const
const silent = { ...line23, buses: [lost], missed: [] } as const
const timetable = { ...line23, buses: [], isLive: false, missed: [] } as const
/** What still goes when the others have stopped. */
const night = {
  ...line23,
  line: 'N1',
  name: '夜1',
  scheduled: [at('09:40')],
  buses: [],
  isLive: false,
  missed: [],
} as const
const ended = { ...line23, scheduled: [], buses: [], last: at('09:10'), missed: [] } as const

const line = { id: '23', name: '23', direction: 0, hasOther: true } as const
const way = {
  line,
  stops,
  buses: [
    { at: 0, seenAt: at('09:20') },
    { at: 3, seenAt: at('09:20') },
  ],
  service: line23,
  diversions: [diversion],
  office,
} as const

const taxi = {
  phone: '0000-5550166',
  stand: { zh: '火车站东口夜里有车等', en: 'Taxis wait at the railway station, east side' },
} as const

/** Whole answers by situation; `default` is what the thin mock gives. */
export const examples = {
  stop: {
    default: answer,
    silent: { ...answer, services: [silent, ...others] },
    timetable: { ...answer, services: [timetable] },
    ended: { ...answer, services: [ended, night], taxi },
    none: { stop: here, services: [], office },
    gone: { gone: { name: '老码头', successor: here }, services: [], office },
    unknown: { gone: {}, services: [], office },
  },
  line: {
    default: way,
    silent: { ...way, buses: [{ at: 2, seenAt: at('09:17') }], service: silent },
    timetable: { ...way, buses: [], service: timetable },
    ended: { ...way, buses: [], service: ended, diversions: [], taxi },
    gone: { gone: { name: '99', successor: place('K1', 'K1', 'K1') }, stops: [], buses: [], diversions: [], office },
  },
  timetable: {
    default: {
      periods: [
        { from: 341, until: 420, least: 12, most: 14 },
        { from: 420, until: 540, least: 5, most: 6 },
        { from: 540, until: 1020, least: 9, most: 10 },
        { from: 1020, until: 1140, least: 5, most: 6 },
        { from: 1140, until: 1361, least: 12, most: 15 },
      ],
    },
    none: { periods: [] },
  },
  find: {
    default: { stops: [{ ...here, towards: [station] }], lines: [{ id: '23', name: '23', from: north, to: station }] },
    none: { stops: [], lines: [] },
  },
} as const
