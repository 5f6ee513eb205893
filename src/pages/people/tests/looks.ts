import type { Page } from 'playwright-core'
import { peopleExamples } from '../../../shared/platform/people-examples'
import { refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'

const token = 'q3mJ0sZbT9w1Kc5vq3mJ0sZbT9w1Kc5vq3mJ0sZbT9w'
const at = (page: string) => `pages/people/${page}/index`
const family = at('family')
const consents = at('consents')
const data = at('data')
const deletion = at('deletion')
const invitation = `${at('invitation')}?token=${token}`

/** From the list, as a tap opens what one does for somebody. */
const forMother = async (page: Page) => {
  await tap('妈妈 赵桂兰')(page)
  await tap('看社保')(page)
}
/** From the deletion page, as a tap opens it: the check knows what it is for. */
const toFace = async (page: Page) => {
  await tap('注销，先刷脸')(page)
}
const permit = {
  level: 'realName',
  channel: 'h5',
  mark: 'm',
  face: false,
  person: '019aae10-5c00-7000-8000-00000000a101',
  name: '林**',
  idNumber: '830***********0028',
  messages: [],
}
/** The first that fits is answered: what else begins so is named before. */
const noFace = {
  '/me/data': { status: 200, body: peopleExamples.myData.default },
  '/me': { status: 200, body: permit },
}
const handed = {
  face: '019aae10-5c00-7000-8000-00000000d101',
  act: 'delete-account',
  state: 'waiting',
  handOver: token,
  // No other page comes, as where a phone opens WeChat for it
  link: '/api/link-to-wechat',
  expiresAt: '2026-11-23T10:20:00+08:00',
}
const write = async (page: Page) => {
  await tap('妈妈')(page)
  await page.getByRole('textbox', { name: '身份证上的名字' }).fill('赵桂兰')
  await page.getByRole('checkbox', { name: '社保' }).click()
  await tap('写好了，去发')(page)
}

export const looks: readonly Situation[] = [
  { name: 'family', path: family, sees: '我替谁办' },
  { name: 'family-none', path: family, example: 'none', sees: '还没替谁办' },
  { name: 'family-person', path: family, sees: '我替谁办', act: tap('妈妈 赵桂兰'), then: '不再替妈妈办' },
  { name: 'family-withdraw', path: family, sees: '谁替我办', act: tap('收回'), then: '先留着' },
  { name: 'family-asked', path: family, sees: '我替谁办', act: tap('林秀芬'), then: '收回邀请' },
  { name: 'family-offline', path: family, faults: { '/': 'cut' }, sees: '手机没有网' },
  { name: 'invite', path: at('invite'), sees: '替谁' },
  { name: 'invite-others', path: at('invite'), sees: '替谁', act: tap('别人'), then: '婆婆、岳母' },
  { name: 'invite-wrong', path: at('invite'), sees: '替谁', act: tap('写好了，去发'), then: '先选替谁办' },
  { name: 'invite-ready', path: at('invite'), sees: '替谁', act: write, then: '邀请写好了' },
  { name: 'child', path: `${at('child')}?city=yunlan`, sees: '加进来' },
  { name: 'child-none', path: `${at('child')}?city=yunlan`, example: 'none', sees: '出生登记里没查到你的孩子' },
  { name: 'child-added', path: `${at('child')}?city=yunlan`, sees: '加进来', act: tap('加进来'), then: '加好了' },
  { name: 'whom', path: `${at('whom')}?service=social-insurance`, sees: '我自己' },
  { name: 'whom-outside', path: `${at('whom')}?service=housing-fund`, sees: '没让你办这个' },
  { name: 'acting', path: family, sees: '我替谁办', act: forMother, then: '替 妈妈 办' },
  {
    name: 'acting-refused',
    path: family,
    faults: { '/social-insurance/record': refusal('DELEGATION_ENDED', { why: 'expired' }) },
    sees: '我替谁办',
    act: forMother,
    then: '替 妈妈 办',
  },
  { name: 'invitation', path: invitation, sees: '同意，去刷脸' },
  { name: 'invitation-declined', path: invitation, sees: '不同意', act: tap('不同意'), then: '没同意，什么都没变' },
  {
    name: 'invitation-other',
    path: invitation,
    faults: { '/family/invitation': refusal('INVITATION_OTHER') },
    sees: '叫发的人再发一次',
  },
  { name: 'invitation-cut', path: at('invitation'), sees: '链接不完整' },
  { name: 'invitation-counter', path: invitation, faults: noFace, sees: '怎么去窗口同意' },
  { name: 'face', path: deletion, sees: '马上删，找不回来', act: toFace, then: '约 10 秒，确认是你' },
  {
    name: 'face-handed',
    path: deletion,
    example: 'browser',
    sees: '马上删，找不回来',
    act: async (page, site) => {
      await toFace(page)
      site.example = 'waiting'
      site.faults = { '/identity/face': { status: 200, body: handed }, '/link-to-wechat': { status: 204, body: {} } }
      await tap('去小程序刷脸')(page)
    },
    then: '再打开小程序',
  },
  {
    name: 'face-down',
    path: deletion,
    sees: '马上删，找不回来',
    act: async (page, site) => {
      await toFace(page)
      site.faults = { '/identity/face': refusal('WECHAT_DOWN') }
      await tap('去小程序刷脸')(page)
    },
    then: '再刷一次',
  },
  { name: 'face-nothing', path: at('face'), sees: '现在没有要刷脸的事' },
  { name: 'no-id', path: at('no-id'), example: 'newcomer', sees: '大多能用，少几样' },
  { name: 'no-id-named', path: at('no-id'), sees: '看公积金、社保' },
  { name: 'consents', path: consents, sees: '1 项同意' },
  { name: 'consents-none', path: consents, example: 'none', sees: '现在没有同意什么' },
  { name: 'consents-withdraw', path: consents, sees: '1 项同意', act: tap('收回'), then: '收回，删掉' },
  {
    name: 'consents-withdrawn',
    path: consents,
    sees: '1 项同意',
    act: async (page) => {
      await tap('收回')(page)
      await tap('收回，删掉')(page)
    },
    then: '收回了，这里存的 2 份也删了',
  },
  { name: 'consents-give', path: consents, sees: '还能同意的', act: tap('快退休了，提醒我'), then: '先不用' },
  { name: 'offers', path: `${at('offers')}?city=yunlan`, sees: '别再提醒' },
  { name: 'offers-none', path: `${at('offers')}?city=yunlan`, example: 'none', sees: '现在没有要提醒的' },
  { name: 'data', path: data, sees: '能看的网页' },
  { name: 'data-running', path: data, example: 'running', sees: '正在收集' },
  { name: 'data-failed', path: data, example: 'failed', sees: '没收集完' },
  { name: 'data-none', path: data, example: 'none', sees: '开始导出' },
  { name: 'data-everywhere', path: data, sees: '还能做', act: tap('所有手机都退出'), then: '都退出' },
  { name: 'deletion', path: deletion, sees: '马上删，找不回来' },
  { name: 'deletion-counter', path: deletion, faults: noFace, sees: '去窗口注销' },
]
