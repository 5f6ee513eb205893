const zh = {
  title: '先核对一次姓名',
  why: '只核对这一次，以后打开就能看。',
  go: '去核对',
}

const en: typeof zh = {
  title: 'Confirm your name once',
  why: 'Only this once; after that it opens at once.',
  go: 'Confirm my name',
}

export const texts = { zh, en }
