import type { Visit } from '../../../../tests/browser/harness/visits'

/** What departments told stands with us: none of their faults is seen here. */
const told = '补一张照片'

export const visit: Visit = {
  path: 'services/progress/pages/cases/index?city=yunlan',
  resident: 'parents',
  answer: told,
  faults: { 'service-hall': { slow: told, down: told, timeout: told, garbled: told } },
  kept: '轮到他们',
}
