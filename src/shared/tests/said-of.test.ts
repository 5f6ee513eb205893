import { ofWhom, saidOf } from '../said-of'

const mother = { called: '妈妈', name: '赵桂兰' }

test('a sentence about oneself says 你, about another what one calls them', () => {
  const text = `单位 500 元，${ofWhom('你', '{who}')} 300 元`
  expect([saidOf(text), saidOf(text, mother)]).toEqual(['单位 500 元，你 300 元', '单位 500 元，妈妈 300 元'])
})

test('several parts each have their way; others read a name', () => {
  const text = `${ofWhom('我', '{name}')} 10 月没交，${ofWhom('你', '{who}')}知道`
  expect(saidOf(text, mother)).toBe('赵桂兰 10 月没交，妈妈知道')
})

test('English begins a sentence with a capital', () => {
  const text = `${ofWhom('Your', '{Who}’s')} money is safe; ${ofWhom('you have', '{who} has')} it`
  const about = { called: 'your mother', name: '赵桂兰' }
  expect(saidOf(text)).toBe('Your money is safe; you have it')
  expect(saidOf(text, about)).toBe('Your mother’s money is safe; your mother has it')
})

test('a name may have signs that replacing would read, and a text without parts is itself', () => {
  expect(saidOf(ofWhom('你', '{who}'), { called: '$& $1', name: '' })).toBe('$& $1')
  expect(saidOf('公积金', mother)).toBe('公积金')
})
