const zh = {
  retry: '再试一次',
  call: '打 12345 问人工',
  callNote: '24 小时有人接',
  find: '先找别的事',
}

const en: typeof zh = {
  retry: 'Try again',
  call: 'Call 12345',
  callNote: 'Answered day and night',
  find: 'Find something else',
}

export const texts = { zh, en }
