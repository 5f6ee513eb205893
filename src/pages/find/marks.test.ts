import { marksOf } from './marks'

const marked = (title: string, typed: string) =>
  marksOf(title, typed)
    .map(([part, typedToo]) => (typedToo ? part : ''))
    .join('')

test('of a word that people say for it, each character', () => {
  expect(marksOf('领结婚证', '领证要带啥', '领证').flatMap(([part, typedToo]) => (typedToo ? [part] : []))).toEqual([
    '领',
    '证',
  ])
})

test.each([
  ['补结婚证', '结婚证丢了', '结婚证'],
  ['办退休领养老金', '刚生完孩子要办什么', ''],
  ['办退休领养老金', '退休', '退休'],
  ['办退休领养老金', '办', '办'],
  ['把外地养老保险转过来', '社保', ''],
  ['Yearly income tax and refund', 'stars in the sky', ''],
  ['Replace a lost ID card', 'lost my id car', 'lostIDcard'],
])('%s, where “%s” was typed: “%s” stands out', (title, typed, marks) => expect(marked(title, typed)).toBe(marks))
