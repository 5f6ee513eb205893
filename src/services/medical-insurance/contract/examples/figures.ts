import { landong } from '../../../../kits/office/contract/responses'
import { tiersOf } from '../plans'

const [active, resident] = ['成办规〔2022〕4号（成都市职工医保门诊），转录，待复核', '成都市居民医保门诊，转录，待复核']
const source = 'typical'

/** The made-up city Yunlan: outpatient care as 成都 has it, inpatient typical. */
export const yunlan = {
  ...{ effectiveFrom: '2026-01-01', source: '云澜市医保局 2026 年度标准（虚构）' },
  sourceUrl: 'https://ylb.yunlan.example/2026',
  plans: [
    {
      group: 'active',
      outpatient: {
        source: active,
        cap: 200000,
        tiers: tiersOf({ community: [200, 60], first: [200, 60], second: [200, 60], third: [200, 50] }),
      },
      inpatient: {
        source,
        cap: 40000000,
        tiers: tiersOf({ community: [160, 95], first: [200, 92], second: [400, 89], third: [800, 85] }),
      },
    },
    {
      group: 'retired',
      outpatient: {
        source: active,
        cap: 250000,
        tiers: tiersOf({ community: [150, 70], first: [150, 70], second: [150, 70], third: [150, 60] }),
      },
      inpatient: {
        source,
        cap: 40000000,
        tiers: tiersOf({ community: [160, 99], first: [200, 96], second: [400, 93], third: [800, 89] }),
      },
    },
    {
      group: 'resident',
      outpatient: { source: resident, cap: 20000, tiers: tiersOf({ community: [0, 60] }) },
      inpatient: {
        source,
        cap: 30000000,
        tiers: tiersOf({ community: [100, 95], first: [100, 87], second: [200, 82], third: [500, 68] }),
      },
    },
  ],
  away: { source, referred: 1000, other: 2000, longTermMonths: 6, claimMonths: 6 },
  newbornDays: 90,
  residentPremium: 40000,
  enrolment: { from: '09-01', until: '12-31' },
  office: { ...landong, name: { zh: '云澜市医保局', en: 'Yunlan Medical Insurance Office' }, phone: '12393' },
} as const
