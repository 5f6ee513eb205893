const zh = {
  bar: '核对姓名',
  home: '近办',
  title: '先核对一次姓名',
  /** `page`: what somebody was on their way to, by its title. */
  to: (page: string) => `要看的是${page}`,
  why: '只核对这一次，以后打开就能看。',
  name: '姓名，和身份证上一样',
  nameWrong: '写上身份证上的姓名',
  idNumber: '身份证号，18 位，最后可能是 X',
  idWrong: '号码不对，再看一遍',
  otherDocument: '护照和通行证现在还核对不了。带上证件去窗口办，或者打电话问。',
  noId: '看看这里能用什么',
  call: '打 12345 问去哪个窗口',
  check: '去微信核对',
  busy: '正在核对',
  failed: '没核对上',
  shut: '微信的核对页没打开，再点一次',
  safe: '存的时候加密。谁看过，你都能查到。',
}

const en: typeof zh = {
  bar: 'Confirm your name',
  home: 'Jinban',
  title: 'Confirm your name once',
  to: (page) => `To see: ${page}`,
  why: 'Only this once; after that it opens at once.',
  name: 'Name, as on your ID card',
  nameWrong: 'Write the name on your ID card',
  idNumber: 'ID number, 18 characters, the last may be X',
  idWrong: 'That number is not right, look again',
  otherDocument: 'Passports and travel permits cannot be checked here yet. Take yours to the office, or call.',
  noId: 'See what works here',
  call: 'Call 12345 and ask which office',
  check: 'Confirm with WeChat',
  busy: 'Confirming',
  failed: 'It did not match',
  shut: 'The WeChat page did not open, tap again',
  safe: 'Stored encrypted. You can see who read it.',
}

export const texts = { zh, en }
