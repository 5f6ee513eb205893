import type { Visit } from '../../../../tests/browser/harness/visits'

export const visit: Visit = {
  path: 'services/bus/pages/stop/index?city=yunlan&stop=0010a',
  answer: '10 秒一更新',
  faults: { bus: { slow: '10 秒一更新', down: '12345', timeout: '12345', garbled: '12345' } },
  kept: '到站时间看不了',
}
