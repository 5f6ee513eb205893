import { match } from './match'

const words = { 'housing-fund': ['公积金', 'gjj', '能贷多少'], toilet: ['厕所', '公厕'] }

test.each([
  ['公积金', ['housing-fund']],
  ['GJJ', ['housing-fund']],
  ['我的公积金还有多少钱', ['housing-fund']],
  ['公厕', ['toilet']],
  ['', []],
  ['天气', []],
])('%s', (typed, ids) => {
  expect(match(typed, words).map(({ id }) => id)).toEqual(ids)
})
