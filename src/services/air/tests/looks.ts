import { goOffline, refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'

const path = 'services/air/pages/now/index?city=yunlan'
const asked = '/air/now'
const refused = (code: Parameters<typeof refusal>[0]) => ({ [asked]: refusal(code) })

export const looks: readonly Situation[] = [
  { name: 'air-now', path, sees: '能出门，别久跑' },
  { name: 'air-good', path, example: 'good', sees: '放心出门，带伞' },
  { name: 'air-heavy', path, example: 'heavy', sees: '先别出门' },
  { name: 'air-warning', path, example: 'heavy', sees: '看预警全文', act: tap('看预警全文'), then: 'Ⅲ级响应' },
  { name: 'air-gale', path, example: 'gale', sees: '大风红色预警还没解除' },
  { name: 'air-old', path, example: 'old', sees: '空气数据停在 06:00' },
  { name: 'air-partial', path, example: 'partial', sees: '测的东西不全' },
  { name: 'air-no-air', path, example: 'noAir', sees: '监测中心没有回应' },
  { name: 'air-no-weather', path, example: 'noWeather', sees: '气象台没有回应' },
  { name: 'air-how', path, sees: '各站', act: tap('AQI 115 怎么算的'), then: '最高的就是 AQI', only: 'standard' },
  { name: 'air-nearest', path, sees: '看离我最近的站', act: tap('看离我最近的站'), then: '各站的数都在下面' },
  { name: 'air-said', path, example: 'said', sees: '3 人说灰蒙蒙' },
  { name: 'air-report', path, sees: '报一声', act: tap('和窗外不一样，报一声'), then: '一人一小时报一次' },
  { name: 'air-slow', path, faults: { [asked]: 'hang' }, sees: '气象台回得慢，再等几秒。' },
  { name: 'air-down', path, faults: refused('DEPARTMENT_DOWN'), sees: '急用的话' },
  { name: 'air-garbled', path, faults: refused('DEPARTMENT_GARBLED'), sees: '急用的话' },
  { name: 'air-offline', path, faults: { '/': 'cut' }, sees: '手机没网' },
  { name: 'air-offline-kept', path, sees: '能出门，别久跑', act: goOffline, then: '现在再试' },
  { name: 'air-too-old', path, faults: refused('CLIENT_TOO_OLD'), sees: '先更新一下' },
]
