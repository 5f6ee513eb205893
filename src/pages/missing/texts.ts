const zh = {
  name: '近办',
  missing: '这个页面不在了',
  missingText: '链接可能旧了，或者少了一截。',
  toHome: '看看能办什么',
}

const en: typeof zh = {
  name: 'Jinban',
  missing: 'This page is not here',
  missingText: 'The link may be old, or cut short.',
  toHome: 'See what you can do here',
}

export const texts = { zh, en }
