/** What the phone itself has to say when no server could. */
const zh = {
  offline: '手机没有网',
  offlineAction: '连上网再试一次',
  unreachable: '现在连不上我们',
  unreachableAction: '过一会儿再试，不行就换个网',
  timeout: '等了很久没有回应',
  timeoutAction: '过一会儿再试',
  unreadable: '收到的数据不对',
  unreadableAction: '再试一次',
  nothingKept: '浏览器什么都不让存',
  nothingKeptAction: '关掉无痕浏览再打开',
  dialByHand: '这里打不了，自己拨也行',
  copyByHand: '这里复制不了，先记下来',
  notOpened: '没打开，再点一次',
}

const en: typeof zh = {
  offline: 'Your phone is offline',
  offlineAction: 'Try again once connected',
  unreachable: 'We cannot be reached right now',
  unreachableAction: 'Try again in a while, or on another network',
  timeout: 'No answer after a long wait',
  timeoutAction: 'Try again in a while',
  unreadable: 'The answer could not be read',
  unreadableAction: 'Try again',
  nothingKept: 'This browser keeps nothing',
  nothingKeptAction: 'Leave private browsing and open this again',
  dialByHand: 'Not possible here, dial it yourself',
  copyByHand: 'Not possible here, write it down',
  notOpened: 'It did not open, tap again',
}

export const texts = { zh, en }
