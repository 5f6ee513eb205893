const zh = {
  name: '近办',
  find: '找要办的事',
  findHint: '说说你要办什么',
  recent: '最近用过',
  all: '能办的事',
  mine: '我的',
}

const en: typeof zh = {
  name: 'Jinban',
  find: 'Find a service',
  findHint: 'Say what you want to do',
  recent: 'Used lately',
  all: 'What you can do here',
  mine: 'Me',
}

export const texts = { zh, en }
