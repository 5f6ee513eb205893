import { finderOf } from './word-finder'

const found = (list: string, text: string) => {
  const told: [number, string][] = []
  finderOf(list)(text, (at, word) => told.push([at, word]))
  return told
}

test('each word is told with its place, the longest where several begin, none over another', () => {
  expect(found('银行|银行卡|卡', '银行卡和卡')).toEqual([
    [0, '银行卡'],
    [4, '卡'],
  ])
  expect(found('公园|园区', '公园区')).toEqual([[0, '公园']])
})

test('an empty list finds nothing, nor does anything in no text', () => {
  expect(found('', '银行')).toEqual([])
  expect(found('银行', '')).toEqual([])
})
