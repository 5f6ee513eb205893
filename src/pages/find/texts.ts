const zh = {
  find: '找要办的事',
  findHint: '说说你要办什么',
  examples: '想怎么说就怎么说：领证要带啥、娃上户口、sfz 丢了',
  events: '一件事一起办',
  maybe: '也可能是',
  none: '都不是',
  nearest: '最接近的几件',
  nothing: (typed: string) => `没找到“${typed.trim().slice(0, 12)}”`,
  nothingText: '换个说法，或者打 12345 问人工。',
  call12345: '打 12345 问人工',
  because: (word: string) => `也有人说“${word}”`,
  goesTo: {
    who: '先看谁能办',
    when: '先看什么时候办',
    needs: '先看要准备什么',
    steps: '先看怎么办',
    time: '先看要多久',
    fee: '先看要多少钱',
    where: '先看去哪办',
    result: '先看拿到什么',
  },
}

const en: typeof zh = {
  find: 'Find a service',
  findHint: 'Say what you want to do',
  examples: 'In your own words: lost id card, marry, sfz',
  events: 'Everything for a turn of life',
  maybe: 'Or perhaps',
  none: 'None of these',
  nearest: 'The nearest ones',
  nothing: (typed) => `Nothing found for “${typed.trim().slice(0, 24)}”`,
  nothingText: 'Say it another way, or call 12345.',
  call12345: 'Call 12345 and ask a person',
  because: (word) => `Others say “${word}”`,
  goesTo: {
    who: 'Who can, first',
    when: 'When, first',
    needs: 'What you need, first',
    steps: 'How it goes, first',
    time: 'How long, first',
    fee: 'The cost, first',
    where: 'Where, first',
    result: 'What you get, first',
  },
}

export const texts = { zh, en }
