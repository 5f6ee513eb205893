import type { Visit } from '../../../../tests/browser/harness/visits'

const hall = '澜东服务厅'

export const visit: Visit = {
  path: 'services/nearby/pages/near/index?city=yunlan',
  answer: hall,
  faults: { 'service-bureau': { slow: hall, down: hall, timeout: hall, garbled: hall } },
  kept: '开到 17:00',
}
