const zh = { done: '办好了', ask: '等你', now: '正在办', wait: '还没到' }

const en: typeof zh = { done: 'done', ask: 'waiting for you', now: 'under way', wait: 'to come' }

export const texts = { zh, en }
