const zh = {
  call: (phone: string) => `打 ${phone} 问人工`,
  standard: '换回标准版',
  care: '换成大字版',
  copy: '复制',
  copied: '已复制',
  quote: '问的时候报这个号',
  retry: '再试一次',
  less: (label: string) => `${label}减一点`,
  more: (label: string) => `${label}加一点`,
  close: '关上',
  loading: '正在取',
  comma: '，',
}

const en: typeof zh = {
  call: (phone) => `Call ${phone}`,
  standard: 'Back to standard view',
  care: 'Large type',
  copy: 'Copy',
  copied: 'Copied',
  quote: 'Quote this code when you ask',
  retry: 'Try again',
  less: (label) => `Less: ${label}`,
  more: (label) => `More: ${label}`,
  close: 'Close',
  loading: 'Loading',
  comma: ', ',
}

export const texts = { zh, en }
