import { contradicts } from './contradicts'

test.each([
  ['领证要带啥', '办离婚'],
  ['上户口', '亲人过世后销户口'],
  ['娃上户口', '亲人过世后销户口'],
  ['退休', '领丧葬费和抚恤金'],
  ['离婚', '领结婚证'],
  ['办个体户', '注销个体户'],
])('who says %s is not offered %s', (said, title) => expect(contradicts(said, title)).toBe(true))

test.each([
  ['结婚证丢了', '补结婚证或离婚证'],
  ['离婚后再结婚', '领结婚证'],
  ['退休老人去世', '领丧葬费和抚恤金'],
  ['注销个体户', '注销个体户'],
  ['销户口', '亲人过世后销户口'],
  ['户口', '亲人过世后销户口'],
])('who says %s may be offered %s', (said, title) => expect(contradicts(said, title)).toBe(false))
