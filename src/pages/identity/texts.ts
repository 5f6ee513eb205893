const zh = {
  title: '先核对一次姓名',
  why: '只核对这一次，以后打开就能看。',
  name: '姓名',
  nameHint: '和身份证上一样',
  nameWrong: '写上身份证上的姓名',
  idNumber: '身份证号',
  idHint: '18 位，最后一位可能是 X',
  idWrong: '号码不对，再看一遍',
  otherDocument: '护照和通行证现在还核对不了，带上证件去窗口，或打 12345 问',
  check: '去微信核对',
  busy: '正在核对',
  failed: '没核对上',
  shut: '微信的核对页没打开，再点一次',
  safe: '存的时候加密。谁看过，你都能查到。',
}

const en: typeof zh = {
  title: 'Confirm your name once',
  why: 'Only this once; after that it opens at once.',
  name: 'Name',
  nameHint: 'As on your id card',
  nameWrong: 'Write the name on your id card',
  idNumber: 'Id number',
  idHint: '18 characters, the last may be X',
  idWrong: 'That number is not right, look again',
  otherDocument: 'Passports and travel permits cannot be checked here yet: take yours to the office, or call 12345',
  check: 'Confirm with WeChat',
  busy: 'Confirming',
  failed: 'It did not match',
  shut: 'The WeChat page did not open, tap again',
  safe: 'Stored encrypted. You can see who read it.',
}

export const texts = { zh, en }
