import { goOffline, refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'

const fund = 'services/housing-fund/pages'
const account = `${fund}/account/index?city=yunlan`
const loan = `${fund}/loan/index?city=yunlan`
const entries = `${fund}/entries/index?city=yunlan`
const asked = '/housing-fund/account'

const accounts: readonly Situation[] = [
  { name: 'account', path: account, sees: '11 月存了 1,536 元' },
  { name: 'account-due', path: account, example: 'due', sees: '11 月该存 1,536 元' },
  { name: 'account-late', path: account, example: 'late', sees: '11 月没存' },
  { name: 'account-stale', path: account, example: 'stale', sees: '现在再试' },
  { name: 'account-frozen', path: account, example: 'frozen', sees: '账户封存了' },
  { name: 'account-starter', path: account, example: 'starter', sees: '看还差什么' },
  { name: 'account-none', path: account, example: 'none', sees: '没查到你' },
  { name: 'account-closed', path: account, example: 'closed', sees: '退休时全部取走' },
  { name: 'account-moved', path: account, example: 'moved', sees: '转到了别的城市' },
  { name: 'account-several', path: account, example: 'several', sees: '合成一个' },
  {
    name: 'account-merge',
    path: account,
    example: 'several',
    sees: '合成一个',
    act: tap('合成一个'),
    then: '关上',
  },
  { name: 'account-how', path: account, sees: '数目不对', act: tap('每月怎么算的'), then: '关上', only: 'standard' },
  {
    name: 'account-wrong',
    path: account,
    sees: '数目不对',
    act: tap('数目不对，看先问谁'),
    then: '关上',
    only: 'standard',
  },
  { name: 'account-merge-sent', path: account, example: 'mergeSent', sees: '前有答复' },
  { name: 'account-merge-accepted', path: account, example: 'mergeAccepted', sees: '前合好' },
  { name: 'account-merge-refused', path: account, example: 'mergeRefused', sees: '没合成' },
  { name: 'account-merge-done', path: account, example: 'mergeDone', sees: '合好了，只剩一个账户' },
  { name: 'account-slow', path: account, faults: { [asked]: 'hang' }, sees: '中心回得慢，再等几秒。' },
  { name: 'account-down', path: account, faults: { [asked]: refusal('DEPARTMENT_DOWN') }, sees: '急用的话' },
  { name: 'account-broken', path: account, faults: { [asked]: refusal('INTERNAL') }, sees: '我们出错了' },
  { name: 'account-offline', path: account, faults: { '/': 'cut' }, sees: '再试一次' },
  {
    name: 'account-offline-kept',
    path: account,
    sees: '11 月存了 1,536 元',
    act: goOffline,
    then: '现在再试',
  },
  { name: 'account-too-old', path: account, faults: { [asked]: refusal('CLIENT_TOO_OLD') }, sees: '先更新一下' },
]

const others: readonly Situation[] = [
  { name: 'loan', path: loan, sees: '看要准备什么' },
  { name: 'loan-little', path: `${loan}&price=60&years=10`, sees: '看要准备什么' },
  { name: 'loan-much', path: `${loan}&price=330&years=30`, sees: '看要准备什么' },
  { name: 'loan-prepare', path: loan, sees: '看要准备什么', act: tap('看要准备什么'), then: '关上' },
  { name: 'loan-terms', path: loan, sees: '看另外三项', act: tap('看另外三项'), then: '关上', only: 'care' },
  { name: 'loan-stale', path: loan, example: 'stale', sees: '现在再试' },
  { name: 'loan-second', path: loan, example: 'second', sees: '先按二套算' },
  { name: 'loan-none', path: loan, example: 'none', sees: '没查到你' },
  { name: 'loan-closed', path: loan, example: 'closed', sees: '销户的' },
  { name: 'loan-frozen', path: loan, example: 'frozen', sees: '账户封存着' },
  { name: 'loan-starter', path: loan, example: 'starter', sees: '2027年2月起能申请' },
  { name: 'loan-broken', path: loan, example: 'continuous', sees: '断了' },
  { name: 'loan-open', path: loan, example: 'openLoan', sees: '先还清现在这笔公积金贷款' },
  { name: 'loan-aged', path: loan, example: 'aged', sees: '岁前还清' },
  { name: 'entries', path: entries, sees: '2026年' },
  { name: 'entries-none', path: entries, example: 'none', sees: '还没有' },
  { name: 'entries-stale', path: entries, example: 'stale', sees: '2026年' },
]

export const looks: readonly Situation[] = [...accounts, ...others]
