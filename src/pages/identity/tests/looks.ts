import { atRest } from '../../../../tests/browser/harness/looks'
import { refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'

const account = 'services/housing-fund/pages/account/index?city=yunlan'
const nameless = { '/housing-fund/account': refusal('LEVEL_REQUIRED', { needed: 'realName' }) }

export const looks: readonly Situation[] = [
  { name: 'identity-wanted', path: account, faults: nameless, sees: '要看的是公积金' },
  {
    name: 'identity-left',
    path: account,
    faults: nameless,
    sees: '要看的是公积金',
    act: async (page) => {
      await atRest(page)
      await page.goBack()
    },
    then: '找不用核对的事',
  },
  {
    name: 'identity-passport',
    path: 'pages/identity/index',
    sees: '身份证号',
    act: async (page) => {
      await page.getByRole('textbox', { name: '身份证号' }).fill('E12345678')
      await tap('去微信核对')(page)
    },
    then: '打 12345 问去哪个窗口',
  },
  { name: 'identity', path: 'pages/identity/index', sees: '身份证号' },
  {
    name: 'identity-wrong',
    path: 'pages/identity/index',
    sees: '身份证号',
    act: tap('去微信核对'),
    then: '写上身份证上的姓名',
  },
]
