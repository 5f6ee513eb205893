const zh = {
  name: '近办',
  missing: '这个页面不在了',
  missingText: '链接可能旧了，或者少了一截。',
  toHome: '看看能办什么',
  find: '搜一搜',
  need: '要准备',
  cost: '费用',
  time: '多久',
  official: '官方名称',
  next: '接下来',
  open: (service: string) => `打开${service}`,
  retired: '这里不再办这件事了',
  retiredText: '看看下面，哪里能办。',
}

const en: typeof zh = {
  name: 'Jinban',
  missing: 'This page is not here',
  missingText: 'The link may be old, or cut short.',
  toHome: 'See what you can do here',
  find: 'Search',
  need: 'What you need',
  cost: 'Cost',
  time: 'How long',
  official: 'Official name',
  next: 'Next',
  open: (service) => `Open: ${service}`,
  retired: 'No longer done here',
  retiredText: 'See below where to go.',
}

export const texts = { zh, en }
