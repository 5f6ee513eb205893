const zh = {
  progress: (done: number, all: number) => (done === 0 ? `一共 ${all} 件` : `办了 ${done} 件，还有 ${all - done} 件`),
  all: '都办完了',
  tick: (title: string) => `${title}，办好了打勾`,
  people: '也有人帮忙',
  kept: '打的勾只存在这部手机上。',
  next: (title: string) => `下一件：${title}`,
}

const en: typeof zh = {
  progress: (done, all) => (done === 0 ? `${all} steps` : `${done} done, ${all - done} left`),
  all: 'All done',
  tick: (title) => `${title}: tick when done`,
  people: 'Others who help',
  kept: 'Ticks are kept on this phone alone.',
  next: (title) => `Next: ${title}`,
}

export const texts = { zh, en }
