const zh = {
  find: '找要办的事',
  findHint: '说说你要办什么',
  nothing: (typed: string) => `没找到“${typed}”`,
  nothingText: '换个说法，或者打 12345 问人工。',
  call12345: '打 12345 问人工',
  because: (word: string) => `你说的是“${word}”`,
}

const en: typeof zh = {
  find: 'Find a service',
  findHint: 'Say what you want to do',
  nothing: (typed) => `Nothing found for “${typed}”`,
  nothingText: 'Say it another way, or call 12345.',
  call12345: 'Call 12345 and ask a person',
  because: (word) => `You mean “${word}”`,
}

export const texts = { zh, en }
