import { Phone } from '../../../../tests/harness/phone'

const account = 'services/housing-fund/pages/account/index?city=yunlan'

/** As the release 0.1.0 kept it: names, versions and shapes are literal here, so that no refactoring takes them along. */
const session = {
  v: 1,
  data: { token: 't0', level: 'realName', mark: 'owner-1', expiresAt: '2026-12-23T09:20:00+08:00' },
}
const office = {
  name: { zh: '云澜市住房公积金中心', en: 'Yunlan Housing Fund Centre' },
  phone: '12329',
  hours: { from: '08:30', to: '17:30' },
}
const working = {
  number: '990100218834',
  employer: '云澜市启明软件有限公司',
  status: 'active',
  balance: 6843652,
  base: 960000,
  employerRate: 800,
  personalRate: 800,
  since: '2021-06-11',
}
const copy = {
  v: 1,
  data: {
    status: 'several',
    asOf: '2026-11-22T18:40:00+08:00',
    stale: false,
    balance: 8129692,
    accounts: [working, { ...working, number: '990100105217', status: 'frozen', frozenOn: '2021-05-31' }],
    deposits: [],
    recent: [],
    more: false,
    monthsPaid: 14,
    monthsTotal: 92,
    longestYears: 30,
    merge: {
      actId: '019aae10-5c00-7000-8000-000000000001',
      into: '990100218834',
      state: 'accepted',
      caseNumber: 'HB20261123-0417',
      promisedBy: '2026-11-26',
    },
    office,
  },
}

test('what the release before kept on the phone is shown without a network, a merge under way with it', async () => {
  const phone = new Phone()
  phone.log.kept.set('session', session)
  phone.log.kept.set('mine:owner-1:housing-fund:account:yunlan', copy)
  phone.state.online = false
  phone.open(account)
  await phone.sees('81,296.92')
  await phone.sees('办件号 HB20261123-0417')
})
