import type { Fault } from '../../../../tests/browser/harness/site'
import { goOffline, refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'
import { errors } from '../server/errors'

const list = 'services/traffic/pages/violations/index?city=yunlan'
const one = 'services/traffic/pages/violation/index?city=yunlan&id=9a8b7c6d5e4f3a2b1c0d9e8f'
const down = refusal('DEPARTMENT_DOWN')
const own = (code: keyof typeof errors): Fault => ({
  status: errors[code].status,
  body: { error: { code, ...errors[code].zh, requestId: '019aae10-5c00-7000-8000-00000000c0de' } },
})

export const looks: readonly Situation[] = [
  { name: 'violations', path: list, sees: '压线' },
  { name: 'violations-overdue', path: list, example: 'overdue', sees: '明天是 284 元' },
  { name: 'violations-none', path: list, example: 'none', sees: '2 辆车都没查到' },
  { name: 'violations-full', path: list, example: 'full', sees: '先别开车' },
  { name: 'violations-owner', path: list, example: 'ownersOnly', sees: '先问是谁开的' },
  { name: 'violations-nobody', path: list, example: 'noCar', sees: '没查到你的车和驾驶证' },
  { name: 'violations-stale', path: list, example: 'stale', sees: '现在再试' },
  { name: 'violations-slow', path: list, faults: { '/traffic/violations': 'hang' }, sees: '再等几秒' },
  { name: 'violations-down', path: list, faults: { '/traffic/violations': down }, sees: '没有回应' },
  { name: 'violations-offline', path: list, faults: { '/': 'cut' }, sees: '再试一次' },
  { name: 'violations-kept', path: list, sees: '压线', act: goOffline, then: '现在再试' },
  {
    name: 'violations-too-old',
    path: list,
    faults: { '/traffic/violations': refusal('CLIENT_TOO_OLD') },
    sees: '先更新一下',
  },
  { name: 'violations-where', path: list, sees: '压线', act: tap('看在哪交 100\u00a0元'), then: '关上' },
  { name: 'violations-before', path: list, sees: '以前的', act: tap('以前的'), then: '办完了', only: 'standard' },
  { name: 'violations-study', path: list, sees: '学习减分', act: tap('学习减分'), then: '关上', only: 'standard' },
  { name: 'violations-plate', path: list, sees: '查一块车牌', act: tap('查一块车牌'), then: '关上', only: 'standard' },
  { name: 'violation', path: one, sees: '觉得不对' },
  { name: 'violation-due', path: one, example: 'due', sees: '12月1日前要交' },
  { name: 'violation-overdue', path: one, example: 'overdue', sees: '一时交不起' },
  { name: 'violation-paused', path: one, example: 'paused', sees: '一时交不起' },
  { name: 'violation-dispute', path: one, sees: '有异议', act: tap('有异议'), then: '关上' },
  { name: 'violation-sent', path: one, example: 'sent', sees: '接下来' },
  { name: 'violation-checking', path: one, example: 'disputed', sees: '接下来' },
  { name: 'violation-upheld', path: one, example: 'upheld', sees: '核对过了' },
  { name: 'violation-granted', path: one, example: 'granted', sees: '已经撤掉' },
  { name: 'violation-done', path: one, example: 'done', sees: '办完了' },
  { name: 'violation-owner', path: one, example: 'owner', sees: '那天是谁开的' },
  { name: 'violation-acting', path: one, example: 'acting', sees: '照片只给本人看' },
  { name: 'violation-stale', path: one, example: 'stale', sees: '现在再试' },
  {
    name: 'violation-photos',
    path: one,
    sees: '觉得不对',
    act: tap('看 3\u00a0张照片'),
    then: '关上',
    only: 'standard',
  },
  {
    name: 'violation-photo-gone',
    path: one,
    faults: { ['/traffic/violations/9a8b7c6d5e4f3a2b1c0d9e8f/photos']: down },
    sees: '照片没取到',
  },
  {
    name: 'violation-unknown',
    path: one,
    faults: { '/traffic/violations/': own('TRAFFIC_NO_SUCH_VIOLATION') },
    sees: '回到交通违法',
  },
]
