import type { Visit } from '../../../../tests/browser/harness/visits'

const noAir = '监测中心没有回应'

export const visit: Visit = {
  path: 'services/air/pages/now/index?city=yunlan',
  answer: '望澜桥',
  faults: {
    environment: { slow: '望澜桥', down: noAir, timeout: noAir, garbled: noAir },
    weather: { slow: '望澜桥', down: '望澜桥', garbled: '望澜桥' },
  },
  kept: '望澜桥',
}
