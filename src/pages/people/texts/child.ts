import { fullDayText } from '../../../shared/day-texts'

const zh = {
  title: '加孩子',
  lead: '按出生登记加孩子',
  leadText: '到孩子 18 岁前一天，你都能替他办',
  born: (day: string) => `${fullDayText(day, 'zh')}出生`,
  add: '加进来',
  adding: '正在加',
  added: '已经加了',
  done: (name: string) => `${name}加好了`,
  toFamily: '看家人',
  none: '出生登记里没查到你的孩子',
  noneText: '刚办的出生证明，过两三天才查得到。',
  elsewhere: '孩子在别的城市出生',
  elsewhereNote: '换到那个城市再查',
  counter: '去派出所问',
  counterNote: '带户口本和出生证明',
  disagree: '两位监护人说的不一样',
  disagreeNote: '一起去窗口说清楚，这里才能加',
}

const en: typeof zh = {
  title: 'Add a child',
  lead: 'From the birth register',
  leadText: 'You can act for them until the day before they are 18',
  born: (day) => `Born ${fullDayText(day, 'en')}`,
  add: 'Add',
  adding: 'Adding',
  added: 'Added already',
  done: (name) => `${name} has been added`,
  toFamily: 'See family',
  none: 'No child of yours was found in the register',
  noneText: 'A new birth certificate takes two or three days to show up.',
  elsewhere: 'Born in another city',
  elsewhereNote: 'Change the city and look there',
  counter: 'Ask at the police station',
  counterNote: 'Bring the household book and the birth certificate',
  disagree: 'The two guardians say different things',
  disagreeNote: 'Go to a counter together first, then add the child here',
}

export const texts = { zh, en }
