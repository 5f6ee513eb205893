import { checkDigit } from '../../src/shared/id-number'
import { born } from './born'
import { inYunlan } from './in-yunlan'

const employed = (employer: string, from: string, base: number) => ({
  employer,
  from,
  bases: [{ from: from.slice(0, 7), base }],
  employerRate: 800,
  personalRate: 800,
  payDay: 15,
})

/** A residence permit of Hong Kong: 810000 is no place, and no card has the number 000. */
const permit = (birth: string) => {
  const first17 = `810000${birth.replace(/-/g, '')}000`
  return first17 + checkDigit(first17)
}

/** Residents who have families, or what only people and their papers bring about. */
export const families = inYunlan([
  {
    id: 'daughter',
    story: { zh: '爸爸老了，两个孩子一个快 18 岁', en: 'An old father, two children, one about to be 18' },
    name: '王晓岚',
    idNumber: born('990101', '1978-06-03', '428'),
    phone: '19900000021',
    plates: ['云TQ1A07'],
    employments: [employed('云澜市第三中学', '2003-09-01', 920000)],
    children: [
      { entry: 'Y990000002', name: '李一诺', idNumber: born('990101', '2008-12-05', '246') },
      { entry: 'Y990000003', name: '李子涵', idNumber: born('990101', '2016-02-29', '135') },
    ],
  },
  {
    id: 'apart',
    story: { zh: '离婚了，孩子跟谁还没定', en: 'Divorced, and who has the child is not settled' },
    name: '钱丽',
    idNumber: born('990101', '1990-04-11', '327'),
    phone: '19900000022',
    employments: [employed('云澜市百货大楼', '2014-03-01', 560000)],
    children: [{ entry: 'Y990000004', name: '赵小满', idNumber: born('990101', '2021-05-21', '228'), disputed: true }],
  },
  {
    id: 'retiring',
    story: { zh: '明年就退休', en: 'Retires next year' },
    name: '孙建民',
    idNumber: born('990101', '1966-09-17', '151'),
    phone: '19900000023',
    plates: ['云T30C51'],
    employments: [employed('云澜市自来水公司', '1996-07-01', 780000)],
  },
  {
    id: 'permit-hongkong',
    story: { zh: '香港来的，用居住证，刷不了脸', en: 'From Hong Kong with a residence permit: no face check' },
    name: '陈咏欣',
    idNumber: permit('1992-10-08'),
    phone: '19900000024',
    employments: [employed('云澜市海湾设计有限公司', '2022-05-01', 1100000)],
  },
])
