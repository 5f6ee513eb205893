// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const services = [
  { id: 'air', page: 'services/air/pages/now/index', level: 'wechat' },
  { id: 'bus', page: 'services/bus/pages/stop/index', level: 'wechat' },
  { id: 'housing-fund', page: 'services/housing-fund/pages/account/index', level: 'realName' },
  { id: 'nearby', page: 'services/nearby/pages/near/index', level: 'wechat' },
  { id: 'social-insurance', page: 'services/social-insurance/pages/record/index', level: 'realName' },
] as const

export const groups = [
  { id: 'health', chips: ['matter:vaccination', 'matter:medical-reimburse', 'matter:medical-elsewhere'] },
  {
    id: 'home',
    chips: [
      'services/housing-fund/pages/account/index',
      'services/housing-fund/pages/loan/index',
      'matter:fund-withdraw-rent',
      'matter:residence-permit',
    ],
  },
  { id: 'child', chips: ['event:newborn', 'matter:childcare-subsidy', 'matter:school-enrol'] },
  {
    id: 'work',
    chips: [
      'services/social-insurance/pages/record/index',
      'services/social-insurance/pages/retirement/index',
      'matter:elder-allowance',
      'matter:unemployment-benefit',
    ],
  },
  {
    id: 'out',
    chips: ['services/bus/pages/stop/index', 'matter:traffic-fine', 'matter:passport', 'matter:licence-renew'],
  },
  { id: 'papers', chips: ['matter:id-card-lost', 'matter:marriage', 'matter:social-card-lost'] },
  { id: 'around', chips: ['services/air/pages/now/index', 'services/nearby/pages/near/index'] },
] as const

export const lifeEvents = [
  'newborn',
  'starting-school',
  'graduate',
  'getting-married',
  'finding-a-home',
  'opening-a-shop',
  'retiring',
  'after-a-death',
] as const
