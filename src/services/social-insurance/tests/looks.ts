import type { Page } from 'playwright-core'
import { goOffline, refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'

const pages = 'services/social-insurance/pages'
const record = `${pages}/record/index?city=yunlan`
const retirement = `${pages}/retirement/index?city=yunlan`
const pension = `${pages}/pension/index?city=yunlan`
const say = async (page: Page) => {
  await tap('自己填两个数，先估一估')(page)
  await page.getByRole('textbox', { name: '养老保险交了几年' }).fill('14')
  await page.getByRole('textbox', { name: '现在每月工资，元' }).fill('7392')
}
const down = { '/social-insurance/record': refusal('DEPARTMENT_DOWN') }

export const looks: readonly Situation[] = [
  { name: 'record', path: record, sees: '11 月都交了' },
  { name: 'record-due', path: record, example: 'due', sees: '11 月的还没到期' },
  { name: 'record-late', path: record, example: 'late', sees: '10 月、11 月都没交' },
  { name: 'record-stopped', path: record, example: 'stopped', sees: '自己接着交' },
  { name: 'record-self', path: record, example: 'self', sees: '你自己交 1,008 元' },
  { name: 'record-several', path: record, example: 'several', sees: '别处还有' },
  { name: 'record-drawing', path: record, example: 'drawing', sees: '每月养老金' },
  { name: 'record-none', path: record, example: 'none', sees: '云澜市社保中心没查到你' },
  { name: 'record-stale', path: record, example: 'stale', sees: '现在再试' },
  { name: 'record-slow', path: record, faults: { '/social-insurance/record': 'hang' }, sees: '再等几秒' },
  { name: 'record-down', path: record, faults: down, sees: '等的时候' },
  { name: 'record-offline', path: record, faults: { '/': 'cut' }, sees: '再试一次' },
  { name: 'record-kept', path: record, sees: '11 月都交了', act: goOffline, then: '现在再试' },
  {
    name: 'record-too-old',
    path: record,
    faults: { '/social-insurance/record': refusal('CLIENT_TOO_OLD') },
    sees: '先更新一下',
  },
  { name: 'retirement', path: retirement, sees: '你能退休的日子' },
  { name: 'retirement-ask', path: retirement, example: 'self', sees: '先选一样，才算得准' },
  { name: 'retirement-post', path: `${retirement}&category=female50`, example: 'self', sees: '养老还要交 10 个月' },
  { name: 'retirement-stopped', path: retirement, example: 'stopped', sees: '从下个月接着交' },
  { name: 'retirement-none', path: retirement, example: 'none', sees: '没查到年限' },
  { name: 'retirement-down', path: retirement, faults: down, sees: '再查一次年限' },
  {
    name: 'retirement-parent',
    path: retirement,
    sees: '给爸妈算',
    act: tap('给爸妈算'),
    then: '关上',
    only: 'standard',
  },
  { name: 'pension', path: pension, sees: '看退休要办什么' },
  { name: 'pension-several', path: pension, example: 'several', sees: '看退休要办什么' },
  { name: 'pension-short', path: pension, example: 'stopped', sees: '到点再一次补' },
  { name: 'pension-none', path: pension, example: 'none', sees: '云澜市社保中心没查到你' },
  { name: 'pension-ask', path: pension, example: 'self', sees: '先选一样，才算得准' },
  { name: 'pension-down', path: pension, faults: down, sees: '自己填两个数' },
  { name: 'pension-said', path: pension, faults: down, sees: '自己填两个数', act: say, then: '每月大约' },
  { name: 'record-city', path: record, example: 'none', sees: '换个城市查', act: tap('换个城市查'), then: '关上' },
]
