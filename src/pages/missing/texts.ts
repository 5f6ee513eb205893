const zh = {
  name: '近办',
  missing: '这个页面不在了',
  missingText: '链接可能旧了，或者少了一截。',
  asked: (path: string) => `链接可能旧了，或者少了一截。要开的是 ${path}`,
  nearest: '要找的也许是',
  find: '搜一搜',
  toHome: '看看能办什么',
  call: '打 12345 问人工',
  callNote: '昼夜有人接',
}

const en: typeof zh = {
  name: 'Jinban',
  missing: 'This page is not here',
  missingText: 'The link may be old, or cut short.',
  asked: (path) => `The link may be old, or cut short. It asked for ${path}`,
  nearest: 'Perhaps you want',
  find: 'Search',
  toHome: 'See what you can do here',
  call: 'Call 12345 and ask a person',
  callNote: 'Answered day and night',
}

export const texts = { zh, en }
