import { goOffline, refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'

const path = 'services/bus/pages/stop/index?city=yunlan&stop=8a'
const finder = 'services/bus/pages/stop/index?city=yunlan'
const line = 'services/bus/pages/line/index?city=yunlan&line=23&direction=0&stop=8a'
const asked = '/bus/stop'
const refused = (code: Parameters<typeof refusal>[0]) => ({ [asked]: refusal(code) })

export const looks: readonly Situation[] = [
  { name: 'bus-stop', path, sees: '下一辆' },
  { name: 'bus-silent', path, example: 'silent', sees: '不猜还有几分钟' },
  { name: 'bus-timetable', path, example: 'timetable', sees: '早 5 分钟来等' },
  { name: 'bus-ended', path, example: 'ended', sees: '今天没有车了' },
  { name: 'bus-none', path, example: 'none', sees: '今天没有车' },
  { name: 'bus-gone', path, example: 'gone', sees: '老码头没有了' },
  { name: 'bus-unknown', path, example: 'unknown', sees: '没有这个站或这条线' },
  { name: 'bus-report', path, sees: '报一声', act: tap('我这趟没来，报一声'), then: '来了没停' },
  { name: 'bus-find', path: finder, sees: '哪一站' },
  { name: 'bus-line', path: line, sees: '换方向' },
  { name: 'bus-telling', path: line, sees: '到柳岸里叫我', act: tap('到柳岸里叫我'), then: '这一页要开着' },
  { name: 'bus-line-silent', path: line, example: 'silent', sees: '09:17 在这', only: 'standard' },
  { name: 'bus-line-timetable', path: line, example: 'timetable', sees: '早 5 分钟来等' },
  { name: 'bus-line-gone', path: line, example: 'gone', sees: '99没有了' },
  { name: 'bus-line-ended', path: line, example: 'ended', sees: '叫出租车' },
  { name: 'bus-timetable-day', path: line, sees: '全天多久一班', act: tap('全天多久一班'), then: '堵车会晚' },
  { name: 'bus-offline-kept', path, sees: '下一辆', act: goOffline, then: '到站时间看不了' },
  { name: 'bus-slow', path, faults: { [asked]: 'hang' }, sees: '公交公司回得慢，再等几秒。' },
  { name: 'bus-down', path, faults: refused('DEPARTMENT_DOWN'), sees: '急用的话' },
  { name: 'bus-offline', path, faults: { '/': 'cut' }, sees: '手机没网' },
  { name: 'bus-too-old', path, faults: refused('CLIENT_TOO_OLD'), sees: '先更新一下' },
]
