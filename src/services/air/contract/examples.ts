/** Whole answers by situation; `default` is what the thin mock gives. */
const office = {
  name: { zh: '云澜市生态环境局', en: 'Yunlan environment office' },
  phone: '12345',
  hours: { from: '00:00', to: '24:00' },
} as const
const figures = { oldAfterMinutes: 120, nearWithinKm: 60, office } as const

const at = (time: string, day = '2026-11-23') => `${day}T${time}:00+08:00`
const hours = (...all: readonly (number | undefined)[]) => all.map((aqi) => (aqi === undefined ? {} : { aqi }))

const places = [
  { name: { zh: '澜东', en: 'Landong' }, latitude: 30.612, longitude: 119.452 },
  { name: { zh: '望澜桥', en: 'Wanglan Bridge' }, latitude: 30.6, longitude: 119.41 },
  { name: { zh: '大学城', en: 'University Town' }, latitude: 30.545, longitude: 119.36 },
  { name: { zh: '北桥', en: 'North Bridge' }, latitude: 30.668, longitude: 119.4 },
  { name: { zh: '柳岸', en: 'Willow Bank' }, latitude: 30.59, longitude: 119.47 },
] as const
const stations = (...all: readonly number[]) =>
  places.map((place, index) => {
    const aqi = all[index]
    return aqi === undefined ? { ...place, outSince: '2026-10-29' } : { ...place, aqi }
  })

const forecast = (...all: readonly (readonly [string, number, number])[]) => ({
  forecastAt: at('20:00', '2026-11-22'),
  forecast: all.map(([day, low, high]) => ({ day, low, high })),
})
const three = ['2026-11-23', '2026-11-24', '2026-11-25'] as const

const air = {
  observedAt: at('09:00'),
  aqi: 115,
  primary: ['pm25'],
  parts: [
    { pollutant: 'pm25', value: 76, iaqi: 115 },
    { pollutant: 'pm10', value: 104, iaqi: 89 },
    { pollutant: 'no2', value: 46, iaqi: 23 },
    { pollutant: 'o3', value: 60, iaqi: 19 },
    { pollutant: 'co', value: 9, iaqi: 9 },
    { pollutant: 'so2', value: 8, iaqi: 3 },
  ],
  standard: 2026,
  counted: 4,
  hours: [
    ...hours(76, 72, 68, 66, 70, 74, 80, undefined, 100, 106, 110, 113),
    ...hours(116, 118, 119, 120, 119, 117, 115, 113, 111, 112, 114, 115),
  ],
  stations: stations(120, 118, 110, 111),
  ...forecast([three[0], 95, 120], [three[1], 60, 85], [three[2], 35, 50]),
} as const

const weather = {
  observedAt: at('09:15'),
  temperature: 10,
  visibility: 4000,
  rainKnownUntil: at('11:15'),
  rain: [],
  days: [
    { day: three[0], low: 6, high: 14, sky: 'cloudy', wind: 'SE', force: 2 },
    { day: three[1], low: 4, high: 11, sky: 'cloudy', wind: 'N', force: 3 },
    { day: three[2], low: 2, high: 12, sky: 'sunny', wind: 'N', force: 2 },
  ],
  warnings: [],
} as const

const good = {
  ...air,
  aqi: 38,
  primary: [],
  parts: [{ pollutant: 'pm25', value: 26, iaqi: 38 }, ...air.parts.slice(2)],
  hours: [
    ...hours(62, 60, 56, 52, 50, 52, 56, 60, 58, 54, 49, 45),
    ...hours(43, 40, 39, 38, 36, 35, 35, 36, 36, 38, 38, 38),
  ],
  stations: stations(40, 39, 35, 36),
  ...forecast([three[0], 30, 45], [three[1], 40, 65], [three[2], 55, 80]),
} as const
const heavy = {
  ...air,
  aqi: 228,
  parts: [{ pollutant: 'pm25', value: 178, iaqi: 228 }, ...air.parts.slice(1)],
  hours: [
    ...hours(135, 138, 140, 144, 148, 155, 163, 172, 180, 188, 195, 200),
    ...hours(203, 206, 210, 213, 216, 219, 221, 223, 224, 226, 226, 228),
  ],
  stations: stations(234, 231, 222, 225),
  ...forecast([three[0], 210, 240], [three[1], 160, 190], [three[2], 70, 95]),
} as const
const stopped = {
  ...air,
  observedAt: at('06:00'),
  aqi: 111,
  hours: [...air.hours.slice(0, 20), { aqi: 111 }].slice(-21),
} as const

const umbrella = [{ from: at('10:20'), until: at('11:30'), strength: 'light' }] as const
const warnings = [
  {
    danger: 'pollution',
    colour: 'yellow',
    from: at('08:00'),
    until: at('08:00', '2026-11-25'),
    advice: '学校不上户外课。',
    text: '云澜市重污染天气应急指挥部发布黄色预警：11月23日 8 时起启动Ⅲ级响应。中小学、幼儿园停止户外课程和活动。',
  },
] as const
const gale = {
  ...warnings[0],
  danger: 'gale',
  colour: 'red',
  advice: '公园今天关门。',
  text: '阵风可达 11 级。',
} as const

const neighbour = {
  ...{ city: 'qinghe', name: { zh: '清禾县', en: 'Qinghe' }, km: 42 },
  ...{ observedAt: at('09:00'), aqi: 104 },
} as const

export const examples = {
  default: { air, weather, ...figures },
  good: { air: good, weather: { ...weather, temperature: 12, rain: umbrella }, ...figures },
  heavy: { air: heavy, weather: { ...weather, temperature: 8, warnings }, ...figures },
  gale: { air: good, weather: { ...weather, warnings: [gale, warnings[0]] }, ...figures },
  said: {
    ...{ air, weather, ...figures },
    said: [
      { what: 'hazy', people: 3 },
      { what: 'smoke', people: 1 },
    ],
  },
  old: { air: stopped, weather, ...figures, neighbour },
  partial: { air: { ...air, aqi: undefined, primary: [], parts: air.parts.slice(1) }, weather, ...figures },
  noAir: { weather, ...figures },
  noWeather: { air, ...figures },
} as const
