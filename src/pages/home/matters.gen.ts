// Generated from src/services/*/service.json by `npm run services`. Do not edit.

import type { Matters } from './matters-shape'

export const groups: Matters['groups'] = [
  {
    title: { zh: '看病', en: 'Health' },
    chips: [
      { to: 'services/medical-insurance/pages/cover/index', title: { zh: '医保能不能用', en: 'Can I use it today' } },
      { to: 'matter:vaccination', title: { zh: '给孩子打疫苗', en: 'Child vaccines' } },
      { to: 'matter:medical-reimburse', title: { zh: '住院费报销', en: 'Hospital bills' } },
      { to: 'matter:medical-elsewhere', title: { zh: '去外地看病', en: 'Treatment elsewhere' } },
    ],
  },
  {
    title: { zh: '住下来', en: 'A place to live' },
    chips: [
      { to: 'services/housing-fund/pages/account/index', title: { zh: '公积金有多少', en: 'My housing fund' } },
      { to: 'services/housing-fund/pages/loan/index', title: { zh: '能贷多少', en: 'How much to borrow' } },
      { to: 'matter:fund-withdraw-rent', title: { zh: '租房取钱', en: 'Draw rent money' } },
      { to: 'matter:residence-permit', title: { zh: '办居住证', en: 'Residence permit' } },
    ],
  },
  {
    title: { zh: '添了孩子', en: 'Children' },
    chips: [
      { to: 'event:newborn', title: { zh: '出生手续', en: 'Birth paperwork' } },
      { to: 'matter:childcare-subsidy', title: { zh: '领育儿补贴', en: 'Childcare payment' } },
      { to: 'matter:school-enrol', title: { zh: '上小学', en: 'Primary school' } },
    ],
  },
  {
    title: { zh: '上班和养老', en: 'Work and pension' },
    chips: [
      { to: 'services/social-insurance/pages/record/index', title: { zh: '社保交了几年', en: 'Years paid in' } },
      { to: 'services/social-insurance/pages/retirement/index', title: { zh: '几岁退休', en: 'When I can retire' } },
      { to: 'matter:elder-allowance', title: { zh: '高龄津贴', en: 'Over-80 allowance' } },
      { to: 'matter:unemployment-benefit', title: { zh: '没工作了领钱', en: 'Unemployment pay' } },
    ],
  },
  {
    title: { zh: '出门', en: 'Getting around' },
    chips: [
      { to: 'services/bus/pages/stop/index', title: { zh: '公交还有几分钟', en: 'Next bus' } },
      { to: 'services/traffic/pages/violations/index', title: { zh: '查违章', en: 'Violations' } },
      { to: 'matter:passport', title: { zh: '办护照', en: 'Passport' } },
      { to: 'matter:licence-renew', title: { zh: '换驾照', en: 'Renew a licence' } },
    ],
  },
  {
    title: { zh: '证件', en: 'Papers and cards' },
    chips: [
      { to: 'matter:id-card-lost', title: { zh: '身份证丢了', en: 'Lost ID card' } },
      { to: 'matter:marriage', title: { zh: '领结婚证', en: 'Get married' } },
      { to: 'matter:social-card-lost', title: { zh: '社保卡丢了', en: 'Lost social card' } },
    ],
  },
  {
    title: { zh: '身边', en: 'Around you' },
    chips: [
      { to: 'services/air/pages/now/index', title: { zh: '现在能不能出门', en: 'Go out now' } },
      { to: 'services/nearby/pages/near/index', title: { zh: '附近哪儿开着', en: 'Open near me' } },
    ],
  },
]

export const lifeEvents: Matters['lifeEvents'] = [
  {
    id: 'newborn',
    title: { zh: '家里添了孩子', en: 'A new child' },
    note: { zh: '9 件，先上户口', en: '9 steps, hukou first' },
  },
  {
    id: 'starting-school',
    title: { zh: '孩子要上学了', en: 'A child starts school' },
    note: { zh: '7 件，提前半年备', en: '7 steps, start early' },
  },
  {
    id: 'graduate',
    title: { zh: '毕业了去工作', en: 'From study to work' },
    note: { zh: '8 件，先落户口', en: '8 steps, hukou first' },
  },
  {
    id: 'getting-married',
    title: { zh: '要结婚了', en: 'Getting married' },
    note: { zh: '带身份证就能领', en: 'Just bring your IDs' },
  },
  {
    id: 'finding-a-home',
    title: { zh: '租房买房', en: 'Finding a home' },
    note: { zh: '8 件，先看能贷多少', en: '8 steps, loan first' },
  },
  {
    id: 'opening-a-shop',
    title: { zh: '开个店', en: 'Opening a shop' },
    note: { zh: '7 件，先办执照', en: '7 steps, licence first' },
  },
  {
    id: 'retiring',
    title: { zh: '要退休了', en: 'Retiring' },
    note: { zh: '提前半年对年限', en: 'Check your years first' },
  },
  {
    id: 'after-a-death',
    title: { zh: '家人走了以后', en: 'After a death' },
    note: { zh: '8 件，不用一次办完', en: '8 steps, no hurry' },
  },
]
