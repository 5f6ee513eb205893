/** What a guide made of a city's list says where the list says nothing. */
export interface ItemTexts {
  readonly office: string
  readonly promise: (department: string | undefined, phone: string) => string
  readonly ask: (phone: string) => string
  readonly firstCall: (phone: string) => string
  readonly online: (link: string) => string
  readonly inDistrict: (district: string, phone: string) => string
  readonly source: (city: string) => string
  readonly short: string
  readonly shortAnswer: (phone: string) => string
}

/** What stands behind the sections that a city says by itself; sources are named in Chinese, as laws are. */
export const sourceOfCity = '本市提供'

const zh: ItemTexts = {
  office: '办这件事的部门',
  promise: (department, phone) => `${department ? `由${department}办，` : ''}打 ${phone} 问怎么办`,
  ask: (phone) => `打 ${phone} 问`,
  firstCall: (phone) => `先打 ${phone}，问清带什么、去哪办`,
  online: (link) => `网上办：${link}`,
  inDistrict: (district, phone) => `${district}，哪个窗口打 ${phone} 问`,
  source: (city) => `${city}的事项清单`,
  short: '这一页怎么这么短',
  shortAnswer: (phone) => `清单里只有这些，细节还没写。打 ${phone}，接电话的人会说清楚。`,
}

const en: ItemTexts = {
  office: 'The office in charge',
  promise: (department, phone) => `${department ? `${department} does it. ` : ''}Call ${phone} and ask how`,
  ask: (phone) => `Call ${phone} and ask`,
  firstCall: (phone) => `First call ${phone}: ask what to bring and where to go`,
  online: (link) => `Online: ${link}`,
  inDistrict: (district, phone) => `${district}; call ${phone} for the counter`,
  source: (city) => `The list of matters of ${city}`,
  short: 'Why is this page so short?',
  shortAnswer: (phone) => `The list says no more yet. Call ${phone}: a person will tell you the rest.`,
}

export const itemTexts = { zh, en }
