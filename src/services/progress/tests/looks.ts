import type { Fault } from '../../../../tests/browser/harness/site'
import { goOffline, refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'
import { errors } from '../server/errors'

const list = 'services/progress/pages/cases/index?city=yunlan'
const one = 'services/progress/pages/case/index?city=yunlan&id=0193690a-7c00-7000-8000-000000000004'
const find = 'services/progress/pages/by-number/index?city=yunlan'
const own = (code: keyof typeof errors, facts: object = {}): Fault => ({
  status: errors[code].status,
  body: { error: { code, ...errors[code].zh, requestId: '019aae10-5c00-7000-8000-00000000c0de', ...facts } },
})
const typed: Situation['act'] = async (page) => {
  await page.getByRole('textbox', { name: '办件号' }).fill('sz20261119－0913')
  await page.getByRole('textbox', { name: '手机号后四位' }).fill('4417')
  await tap('看办到哪了')(page)
}

export const looks: readonly Situation[] = [
  { name: 'progress', path: list, sees: '轮到他们' },
  { name: 'progress-overdue', path: list, example: 'overdue', sees: '带身份证来签字' },
  { name: 'progress-late', path: list, example: 'late', sees: '晚得最久的' },
  { name: 'progress-calm', path: list, example: 'one', sees: '都在办，不用你做什么' },
  { name: 'progress-lost', path: list, example: 'lost', sees: '要问一问的' },
  { name: 'progress-none', path: list, example: 'none', sees: '没查到在办的事' },
  { name: 'progress-over', path: list, example: 'over', sees: '办完的', act: tap('办完的'), then: '撤回了' },
  { name: 'progress-silent', path: list, example: 'silent', sees: '一天没来消息' },
  { name: 'progress-stale', path: list, example: 'stale', sees: '现在再试' },
  { name: 'progress-slow', path: list, faults: { '/progress/cases': 'hang' }, sees: '再等几秒' },
  { name: 'progress-down', path: list, faults: { '/progress/cases': refusal('UNAVAILABLE') }, sees: '再试一次' },
  { name: 'progress-offline', path: list, faults: { '/': 'cut' }, sees: '再试一次' },
  { name: 'progress-kept', path: list, sees: '轮到他们', act: goOffline, then: '现在再试' },
  { name: 'case', path: one, sees: '晚了 2 天' },
  { name: 'case-yours', path: one, example: 'yours', sees: '看带什么、去哪办' },
  { name: 'case-overdue', path: one, example: 'overdue', sees: '11月24日就该办' },
  { name: 'case-on-time', path: one, example: 'received', sees: '12月3日前办好' },
  { name: 'case-unknown-year', path: one, example: 'unknownYear', sees: '还算不出哪天' },
  { name: 'case-lost', path: one, example: 'lost', sees: '那边查不到了' },
  { name: 'case-done', path: one, example: 'done', sees: '新卡寄到' },
  { name: 'case-refused', path: one, example: 'refused', sees: '这段路不能占' },
  { name: 'case-withdrawn', path: one, example: 'withdrawn', sees: '你自己撤回的' },
  { name: 'case-kept', path: one, sees: '到哪一步了', act: goOffline, then: '现在再试' },
  {
    name: 'case-unknown',
    path: one,
    faults: { '/progress/cases/': own('PROGRESS_NO_SUCH_CASE') },
    sees: '看全部的事',
  },
  { name: 'by-number', path: find, sees: '没有账号也能查' },
  { name: 'by-number-wrong', path: find, sees: '没有账号也能查', act: tap('看办到哪了'), then: '写四个数字' },
  { name: 'by-number-found', path: find, sees: '没有账号也能查', act: typed, then: '查另一件' },
  { name: 'by-number-yours', path: find, example: 'yours', sees: '没有账号也能查', act: typed, then: '轮到你了' },
  { name: 'by-number-done', path: find, example: 'done', sees: '没有账号也能查', act: typed, then: '办好了' },
  { name: 'by-number-lost', path: find, example: 'lost', sees: '没有账号也能查', act: typed, then: '那边查不到了' },
  {
    name: 'by-number-miss',
    path: find,
    faults: { '/progress/find': own('PROGRESS_NOT_MATCHED', { left: 4, minutes: 10 }) },
    sees: '没有账号也能查',
    act: typed,
    then: '改一改再查',
  },
  {
    name: 'by-number-too-many',
    path: find,
    faults: { '/progress/find': own('PROGRESS_TOO_MANY_TRIES', { minutes: 10 }) },
    sees: '没有账号也能查',
    act: typed,
    then: '试太多次了',
  },
  {
    name: 'by-number-offline',
    path: find,
    sees: '没有账号也能查',
    act: async (page, site) => {
      site.faults = { '/progress/find': 'cut' }
      await typed(page, site)
    },
    then: '看办到哪了',
  },
]
