import { grouped } from './grouped'

const guide = {
  needs: ['户口本'],
  steps: ['去派出所'],
  where: ['派出所'],
  time: ['20 天'],
  fee: ['40 元'],
  who: ['本人'],
}
const heads = (...given: Parameters<typeof grouped>) => grouped(...given).map(({ sections }) => sections.join('+'))

test('in the order of going there', () => {
  expect(heads(guide)).toEqual(['needs', 'steps', 'where', 'time', 'fee', 'who'])
})

test('what was asked about comes first', () => {
  expect(heads(guide, 'fee')).toEqual(['fee', 'needs', 'steps', 'where', 'time', 'who'])
})

test('what says nothing is not there; what several say stands once', () => {
  const ask = ['打 12345 问']
  const item = { ...guide, needs: [], where: ['浦西街道'], time: ask, fee: ask, who: ask }
  expect(heads(item)).toEqual(['steps', 'where', 'time+fee+who'])
  expect(heads(item, 'fee')).toEqual(['fee+time+who', 'steps', 'where'])
  expect(grouped(item, 'fee')[0]?.said).toEqual(ask)
})
