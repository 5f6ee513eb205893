import type { Visit } from '../../../../tests/browser/harness/visits'

const silent = '医保局没有回应'

export const visit: Visit = {
  path: 'services/medical-insurance/pages/cover/index?city=yunlan',
  resident: 'new-mother',
  answer: '今天能用',
  faults: { 'medical-insurance': { slow: '今天能用', down: silent, timeout: silent, garbled: '医保局的回话看不懂' } },
  kept: '那时能用',
}
