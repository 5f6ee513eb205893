// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const services = [
  { id: 'air', page: 'services/air/pages/now/index', level: 'wechat' },
  { id: 'bus', page: 'services/bus/pages/stop/index', level: 'wechat' },
  { id: 'housing-fund', page: 'services/housing-fund/pages/account/index', level: 'realName' },
  { id: 'medical-insurance', page: 'services/medical-insurance/pages/cover/index', level: 'realName' },
  { id: 'nearby', page: 'services/nearby/pages/near/index', level: 'wechat' },
  { id: 'social-insurance', page: 'services/social-insurance/pages/record/index', level: 'realName' },
  { id: 'traffic', page: 'services/traffic/pages/violations/index', level: 'realName' },
] as const
