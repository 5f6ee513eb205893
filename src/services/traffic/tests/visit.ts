import type { Visit } from '../../../../tests/browser/harness/visits'

const silent = '交管局没有回应'

export const visit: Visit = {
  path: 'services/traffic/pages/violations/index?city=yunlan',
  resident: 'parents',
  answer: '12月1日前要交',
  faults: {
    'traffic-police': { slow: '12月1日前要交', down: silent, timeout: silent, garbled: '交管局的回话看不懂' },
  },
  kept: '12月1日前要交',
}
