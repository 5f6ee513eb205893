const zh = {
  mine: '我的',
  signedIn: '已登录',
  notNamedText: '用到时再核对，只核对一次。',
  reads: '谁看过我的信息',
  readsNone: '还没有人看过',
  readsNoneText: '谁看了你的信息，这里都会记下。',
  signOut: '退出登录',
  signedOut: '已退出，手机上存的也清掉了',
  signOutText: '退出后，手机上存的数据会清掉。',
  size: '字大小',
  sizes: { auto: '跟微信', standard: '标准', care: '大字' },
  theme: '深浅',
  themes: { auto: '跟手机', light: '浅色', dark: '深色' },
  language: '语言 Language',
  byYou: '你自己',
  older: '再往前看',
}

const en: typeof zh = {
  mine: 'Me',
  signedIn: 'Signed in',
  notNamedText: 'Only when needed, and only once.',
  reads: 'Who read my data',
  readsNone: 'Nobody yet',
  readsNoneText: 'Whoever reads your data stands here.',
  signOut: 'Sign out',
  signedOut: 'Signed out; this phone keeps nothing',
  signOutText: 'Signing out wipes what this phone keeps.',
  size: 'Type size',
  sizes: { auto: 'As WeChat', standard: 'Standard', care: 'Large' },
  theme: 'Light or dark',
  themes: { auto: 'As phone', light: 'Light', dark: 'Dark' },
  language: '语言 Language',
  byYou: 'You',
  older: 'Earlier',
}

export const texts = { zh, en }
