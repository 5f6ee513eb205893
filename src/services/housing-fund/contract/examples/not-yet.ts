const monthsUnmet = {
  name: 'months',
  met: false,
  said: { zh: '一共存满 6 个月：还差 6 个月', en: '6 months paid: 6 months to go' },
} as const
const termMet = {
  name: 'term',
  met: true,
  said: { zh: '68 岁前还清：最长能贷 30 年', en: 'Repaid before 68: up to 30 years' },
} as const
const loanUntold = {
  name: 'loan',
  said: { zh: '没有在还的公积金贷款', en: 'No housing fund loan still to repay' },
} as const
const alsoUntold = {
  name: 'also',
  said: { zh: '征信没有大问题，银行会查', en: 'No serious debts on record: the bank looks' },
} as const
const transfer = {
  guide: 'fund-transfer',
  title: { zh: '外地存过的，能转过来', en: 'Paid in elsewhere? Bring it here' },
  note: { zh: '多数地方月数也接着算', en: 'In most places the months count on' },
} as const
const apply = {
  guide: 'fund-loan',
  title: { zh: '贷款怎么申请，要带什么', en: 'How to apply, and what to bring' },
  note: { zh: '带购房合同，10 天内答复', en: 'Bring the contract; an answer in 10 days' },
} as const
const title = { zh: '贷款要在 68 岁前还清', en: 'A loan must be repaid before 68' } as const
const text = { zh: '一年也不够了。', en: 'Not even a year is left.' } as const
const accountUnmet = {
  name: 'account',
  met: false,
  said: { zh: '有单位在存：现在没有', en: 'An employer pays in: nobody does now' },
  note: { zh: '2021年10月21日销户的', en: 'Closed on 21 Oct 2021' },
} as const
const termUnmet = {
  name: 'term',
  met: false,
  said: { zh: '68 岁前还清：一年也不够', en: 'Repaid before 68: not a year is left' },
} as const
const takeOut = {
  guide: 'fund-withdraw-buy',
  title: { zh: '买房能先取余额', en: 'Take out your balance to buy a home' },
  note: { zh: '不用等贷款', en: 'No need to wait for a loan' },
} as const
const accountMet = {
  name: 'account',
  met: true,
  said: { zh: '有单位在存', en: 'An employer pays in' },
  note: { zh: '云澜市启明软件有限公司', en: '云澜市启明软件有限公司' },
} as const
const monthsMet = {
  name: 'months',
  met: true,
  said: { zh: '一共存满 6 个月', en: '6 months paid' },
  note: { zh: '你存了 5 年 5 个月', en: 'You have 5 years 5 months' },
} as const
const notes = [
  { zh: '画圈的，申请时中心和银行会查。', en: 'Those with a circle are checked when you apply.' },
  {
    zh: '这里用的是多数城市的条件，打 12329 能问准。',
    en: 'These are the conditions in most cities; call 12329 to be sure.',
  },
] as const

/** Why nothing can be lent yet, by situation: a test holds it to the rules. */
export const notYet = {
  none: {
    title: { zh: '云澜市住房公积金中心​没查到你', en: 'Yunlan Housing Fund Centre found no account of yours' },
    text: { zh: '刚才用你的身份证号问的，可能在别处。', en: 'We asked with your ID number. It may be elsewhere.' },
    conditions: [
      { name: 'account', met: false, said: { zh: '有单位在存：现在没有', en: 'An employer pays in: nobody does now' } },
      monthsUnmet,
      termMet,
      loanUntold,
      alsoUntold,
    ],
    ways: [transfer, apply],
    notes,
  },
  closed: {
    title: title,
    text: text,
    conditions: [accountUnmet, monthsUnmet, termUnmet, loanUntold, alsoUntold],
    ways: [apply],
    notes,
  },
  moved: {
    title: { zh: '账户已经销了', en: 'Your account is closed' },
    text: {
      zh: '新单位给你重新开户、接着存，就能贷。',
      en: 'Once a new employer opens one for you and pays in, you can borrow.',
    },
    conditions: [accountUnmet, monthsUnmet, termMet, loanUntold, alsoUntold],
    ways: [transfer, apply],
    notes,
  },
  frozen: {
    title: { zh: '账户封存着', en: 'Your account is frozen' },
    text: {
      zh: '没有单位在存。新单位接着存，就能贷。',
      en: 'Nobody pays in. Once a new employer does, you can borrow.',
    },
    conditions: [
      {
        name: 'account',
        met: false,
        said: { zh: '有单位在存：现在没有', en: 'An employer pays in: nobody does now' },
        note: { zh: '2024年3月31日封存的', en: 'Frozen on 31 Mar 2024' },
      },
      {
        name: 'months',
        met: true,
        said: { zh: '一共存满 6 个月', en: '6 months paid' },
        note: { zh: '你存了 5 年 1 个月', en: 'You have 5 years 1 month' },
      },
      { name: 'term', met: true, said: { zh: '68 岁前还清：最长能贷 22 年', en: 'Repaid before 68: up to 22 years' } },
      loanUntold,
      alsoUntold,
    ],
    ways: [transfer, takeOut, apply],
    notes,
  },
  starter: {
    title: { zh: '2027年2月起能申请', en: 'You can apply from Feb 2027' },
    text: { zh: '存满 6 个月才能申请，还差 3 个月。', en: 'It takes 6 months of deposits: 3 months to go.' },
    from: '2027-02',
    conditions: [
      {
        name: 'months',
        met: false,
        said: { zh: '一共存满 6 个月：还差 3 个月', en: '6 months paid: 3 months to go' },
        note: { zh: '每月都存，2027年2月够', en: 'Enough in Feb 2027, if every month is paid' },
      },
      {
        name: 'account',
        met: true,
        said: { zh: '有单位在存', en: 'An employer pays in' },
        note: { zh: '云澜市晨光设计有限公司', en: '云澜市晨光设计有限公司' },
      },
      termMet,
      loanUntold,
      alsoUntold,
    ],
    ways: [takeOut, apply],
    notes,
  },
  continuous: {
    title: { zh: '2027年4月起能申请', en: 'You can apply from Apr 2027' },
    text: { zh: '10 月断了，要重新存满 6 个月。', en: 'Oct 2026 was missed: it takes 6 months in a row again.' },
    from: '2027-04',
    conditions: [
      {
        name: 'months',
        met: false,
        said: { zh: '连续存满 6 个月：还差 6 个月', en: '6 months paid in a row: 6 months to go' },
        note: { zh: '每月都存，2027年4月够', en: 'Enough in Apr 2027, if every month is paid' },
      },
      accountMet,
      termMet,
      loanUntold,
      alsoUntold,
    ],
    ways: [takeOut, apply],
    notes,
  },
  openLoan: {
    title: { zh: '先还清现在这笔公积金贷款', en: 'Repay your housing fund loan first' },
    text: { zh: '还清了，再买房能再贷。', en: 'Once it is repaid you can borrow for another home.' },
    conditions: [
      {
        name: 'loan',
        met: false,
        said: { zh: '公积金贷款还清：还欠 21.3 万元', en: 'Your fund loan repaid: 213,296 yuan to go' },
        note: { zh: '说好 2037年7月还完，也能提前还', en: 'Due by Jul 2037; you may repay early' },
      },
      accountMet,
      monthsMet,
      termMet,
      alsoUntold,
    ],
    ways: [takeOut, apply],
    notes,
  },
  aged: {
    title: title,
    text: text,
    conditions: [termUnmet, accountMet, monthsMet, loanUntold, alsoUntold],
    ways: [takeOut, apply],
    notes,
  },
} as const
