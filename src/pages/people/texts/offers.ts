const zh = {
  title: '提醒',
  none: '现在没有要提醒的',
  noneText: '只看你同意过的数据，有事才提醒。',
  see: { 'insurance-gap': '看社保交到哪了', vaccine: '看打针要带什么', retirement: '看哪天退休' },
  notMe: '不是我',
  notTheirs: '不是我家的',
  never: '别再提醒',
  rule: '复制规则网址',
  by: (rule: string) => `按${rule}`,
  put: { 'not-me': '记下了，不是你', never: '记下了，不再提醒' },
  kinds: { 'insurance-gap': '社保漏交', vaccine: '孩子打针', retirement: '快退休了', other: '这一条' },
  undo: '撤销',
  foot: '只看你同意过的数据。',
  consents: '我同意过的',
}

const en: typeof zh = {
  title: 'Reminders',
  none: 'Nothing to remind you of now',
  noneText: 'Only data you agreed to is looked at, and only what matters is told.',
  see: { 'insurance-gap': 'See which months are paid', vaccine: 'See what to bring', retirement: 'See the date' },
  notMe: 'Not me',
  notTheirs: 'Not our family',
  never: 'Not again',
  rule: 'Copy the address',
  by: (rule) => `By: ${rule}`,
  put: { 'not-me': 'Noted: not you', never: 'Noted: not again' },
  kinds: { 'insurance-gap': 'A missed month', vaccine: 'Vaccination', retirement: 'Retirement', other: 'This one' },
  undo: 'Undo',
  foot: 'Only data you agreed to is looked at.',
  consents: 'My consents',
}

export const texts = { zh, en }
