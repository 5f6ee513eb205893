/** Closed accounts by reason: a test holds their words to the rules. */
export const closed = {
  retired: {
    number: '990100047712',
    employer: '云澜市机床厂',
    since: '1998-01-05',
    on: '2021-10-21',
    paidOut: 8641207,
    paidOn: '2021-10-22',
    reason: 'retired',
    to: '云澜银行，尾号 6218',
    why: { zh: '退休时全部取走', en: 'Paid out when you retired' },
    title: { zh: '账户 2021年10月21日销了', en: 'Account closed on 21 Oct 2021' },
    text: { zh: '2021年10月22日到云澜银行，尾号 6218', en: 'To your bank card on 22 Oct 2021' },
    ways: [
      {
        title: { zh: '又上班了，单位重新开户', en: 'Working again? Your employer opens a new one' },
        note: { zh: '不用你跑，以后的钱存到新账户', en: 'They do it; new deposits go there' },
      },
    ],
  },
  moved: {
    number: '990100047712',
    employer: '云澜市机床厂',
    since: '1998-01-05',
    on: '2021-10-21',
    paidOut: 8641207,
    paidOn: '2021-10-22',
    reason: 'moved',
    to: '江宁省新桥市住房公积金中心',
    why: { zh: '转到了别的城市', en: 'Moved to another city' },
    title: { zh: '账户 2021年10月21日销了', en: 'Account closed on 21 Oct 2021' },
    text: { zh: '2021年10月22日到江宁省新桥市住房公积金中心', en: 'To the new account on 22 Oct 2021' },
    ways: [
      {
        guide: 'fund-transfer',
        title: { zh: '钱和月数都在新的账户里', en: 'Money and months are in the new account' },
        note: { zh: '看看转账户是怎么办的', en: 'See how a move works' },
      },
    ],
  },
} as const
