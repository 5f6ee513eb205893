import type { Page } from 'playwright-core'
import { goOffline, refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'

const pages = 'services/medical-insurance/pages'
const cover = `${pages}/cover/index?city=yunlan`
const cost = `${pages}/cost/index?city=yunlan`
const stay = `${cost}&care=inpatient&tier=third`
const away = `${pages}/away/index?city=yunlan`
const entries = `${pages}/entries/index?city=yunlan`
const asked = '/medical-insurance/cover'
const down = { [asked]: refusal('DEPARTMENT_DOWN') }
const tooMuch = async (page: Page) => {
  await tap('填清单上的准数')(page)
  await page.getByRole('textbox', { name: '医保范围内，元' }).fill('20000000')
}

export const looks: readonly Situation[] = [
  { name: 'medical', path: cover, sees: '今天能用' },
  { name: 'medical-due', path: cover, example: 'due', sees: '11月25日前交' },
  { name: 'medical-capped', path: cover, example: 'capped', sees: '门诊还能报' },
  { name: 'medical-retired', path: cover, example: 'retired', sees: '职工医保，退休' },
  { name: 'medical-resident', path: cover, example: 'resident', sees: '居民医保' },
  { name: 'medical-several', path: cover, example: 'several', sees: '江宁省新桥市还有一份职工医保' },
  { name: 'medical-shared', path: cover, sees: '今天能用', act: tap('谁能用我的账户'), then: '关上' },
  { name: 'medical-waiting', path: cover, example: 'waiting', sees: '2027年3月20日起能用' },
  { name: 'medical-waiting-long', path: cover, example: 'waitingLong', sees: '2027年4月20日起能用' },
  { name: 'medical-next-year', path: cover, example: 'nextYear', sees: '2027年1月1日起能用' },
  { name: 'medical-suspended', path: cover, example: 'suspended', sees: '先催单位，话写好了' },
  { name: 'medical-ended', path: cover, example: 'ended', sees: '账户里的钱还能用' },
  { name: 'medical-newborn', path: cover, example: 'newborn', sees: '出生那天起都能报' },
  { name: 'medical-newborn-open', path: cover, example: 'newbornOpen', sees: '还没参保' },
  { name: 'medical-newborn-late', path: cover, example: 'newbornLate', sees: '云澜市医保局没查到你' },
  { name: 'medical-none', path: cover, example: 'none', sees: '云澜市医保局没查到你' },
  { name: 'medical-stale', path: cover, example: 'stale', sees: '那时能用' },
  { name: 'medical-slow', path: cover, faults: { [asked]: 'hang' }, sees: '医保局回得慢' },
  { name: 'medical-down', path: cover, faults: down, sees: '等的时候' },
  { name: 'medical-offline', path: cover, faults: { '/': 'cut' }, sees: '再试一次' },
  { name: 'medical-kept', path: cover, sees: '今天能用', act: goOffline, then: '那时能用' },
  { name: 'medical-too-old', path: cover, faults: { [asked]: refusal('CLIENT_TOO_OLD') }, sees: '先更新一下' },
  { name: 'medical-cost', path: cost, sees: '个人账户够付' },
  { name: 'medical-cost-stay', path: stay, sees: '自己大约出' },
  { name: 'medical-cost-away', path: `${stay}&way=none`, sees: '先开转诊' },
  { name: 'medical-cost-tier', path: `${cost}&tier=third`, example: 'resident', sees: '换一家，自己出' },
  { name: 'medical-cost-waiting', path: cost, example: 'waiting', sees: '在等待期' },
  { name: 'medical-cost-down', path: cost, faults: down, sees: '再查一次用过多少' },
  { name: 'medical-cost-bring', path: cost, sees: '自己大约出', act: tap('去医院带什么'), then: '关上' },
  { name: 'medical-cost-typed', path: cost, sees: '自己大约出', act: tooMuch, then: '一张单子最多算到' },
  { name: 'medical-cost-steps', path: cost, sees: '自己大约出', act: tap('看每一步'), then: '关上', only: 'care' },
  { name: 'medical-away', path: away, sees: '能报，少 20 个点' },
  { name: 'medical-away-valid', path: away, example: 'away', sees: '海州市，能直接刷' },
  { name: 'medical-away-referred', path: away, example: 'referred', sees: '比本地少 10 个点' },
  { name: 'medical-away-waiting', path: away, example: 'waiting', sees: '去外地也不报' },
  { name: 'medical-entries', path: entries, sees: '个人账户明细' },
  { name: 'medical-entries-none', path: entries, example: 'none', sees: '今年还没有进出' },
]
