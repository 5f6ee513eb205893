import { dayFrom, fullDayText } from '../../../shared/day-texts'
import type { Relation } from '../../../shared/platform/people-types'

const SHE = /mother|wife|daughter/
const HE = /father|husband|son|brother/
const third = (relation: Relation) => (SHE.test(relation) ? '她' : HE.test(relation) ? '他' : '对方')

const zh = {
  title: '家人的邀请',
  asks: (name: string) => `${name}想替你办事`,
  only: (day: string, today: string) => `只有你能打开，${dayFrom(day, today, 'zh')}前有效`,
  ask: (name: string) => `让${name}替你办？`,
  /** Before, the day, after. */
  agree: (who: string, day: string, services: readonly string[]): readonly [string, string, string] => [
    `我同意${who}，到 `,
    fullDayText(day, 'zh'),
    `，替我看${services.join('、')}。`,
  ],
  sees: (relation: Relation) => `${third(relation)}看到`,
  from: '从哪来',
  besides: '另外',
  know: '你知道',
  knowText: (relation: Relation) => `${third(relation)}每看一次，这里都有记录`,
  long: '多久',
  longText: (months: number) => `${months === 6 ? '半年' : months === 12 ? '1 年' : `${months} 个月`}，随时能收回`,
  list: (all: readonly string[]) => [...new Set(all)].join('；'),
  no: '不同意',
  yes: '同意，去刷脸',
  read: '看看要同意什么',
  counter: '怎么去窗口同意',
  busy: '正在办',
  faceFor: (name: string, services: readonly string[]) => `让${name}替你看${services.join('、')}`,
  later: (day: string, today: string) => `邀请 ${dayFrom(day, today, 'zh')}前都有效`,
  accepted: (name: string) => `${name}能替你办了`,
  acceptedText: (day: string) => `到 ${fullDayText(day, 'zh')}，到期就停`,
  reads: '看谁查过我的信息',
  withdraw: '随时收回',
  withdrawNote: '在“家人”里，一点就停',
  declined: '没同意，什么都没变',
  declinedText: '邀请失效了。要办的话，让家人再发一次。',
  toFamily: '看家人',
  toHome: '回首页',
  cut: '链接不完整',
  cutText: '回到聊天里，再点一次那张卡片。',
  overOther: '叫发的人再发一次',
  overOtherNote: '名字要和身份证上一样',
  call: '打 12345 问人工',
}

const en: typeof zh = {
  title: 'Invitation',
  asks: (name) => `${name} would like to act for you`,
  only: (day, today) => `Only you can open this. Valid until ${dayFrom(day, today, 'en')}`,
  ask: (name) => `Let ${name} act for you?`,
  agree: (who, day, services) => [
    `I agree that ${who} may look up my ${services.join(' and ').toLowerCase()} until `,
    fullDayText(day, 'en'),
    '.',
  ],
  sees: () => 'They see',
  from: 'From',
  besides: 'Besides',
  know: 'You know',
  knowText: () => 'Each look is on record here',
  long: 'For',
  longText: (months) =>
    `${months === 12 ? 'One year' : months === 6 ? 'Six months' : 'Three months'}; withdraw at any time`,
  list: (all) => [...new Set(all)].join('; '),
  no: 'Decline',
  yes: 'Agree and verify',
  read: 'See what it is about',
  counter: 'Agree at a counter',
  busy: 'Working on it',
  faceFor: (name, services) => `${name} may look up your ${services.join(' and ').toLowerCase()}`,
  later: (day, today) => `The invitation is valid until ${dayFrom(day, today, 'en')}`,
  accepted: (name) => `${name} can act for you now`,
  acceptedText: (day) => `Until ${fullDayText(day, 'en')}, then it stops`,
  reads: 'See who read my data',
  withdraw: 'Withdraw at any time',
  withdrawNote: 'Under Family, with one tap',
  declined: 'You said no, and nothing has changed',
  declinedText: 'The invitation no longer works. They can send another.',
  toFamily: 'See family',
  toHome: 'Go home',
  cut: 'Part of the link is missing',
  cutText: 'Go back to the chat and tap the card again.',
  overOther: 'Ask them to send it again',
  overOtherNote: 'The name must be as on your ID card',
  call: 'Call 12345',
}

export const texts = { zh, en }
