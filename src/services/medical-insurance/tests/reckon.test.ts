import { coverExamples } from '../contract/examples/cover'
import { costExamples } from '../contract/examples/cost'
import type { Cover } from '../contract/types'
import { reckon, type Basis, type Choices } from '../rules/reckon'
import { stepsOf } from '../pages/cost/steps'
import { texts } from '../texts/zh'

const covers = coverExamples as unknown as Record<keyof typeof coverExamples, Cover>
const of = (name: keyof typeof coverExamples): Basis => ({ figures: covers[name].figures, cover: covers[name] })
const reckoned = (basis: Basis, choices: Choices) => {
  const answer = reckon(basis, choices)
  if (!answer) throw new Error('no plan')
  return answer
}
const away = { care: 'inpatient', away: 'none' } as const

test('the screen reckons what the server answers, step for step', () => {
  expect(reckoned(of('default'), { care: 'outpatient' }).cost).toEqual(costExamples.default.sum)
  expect(reckoned(of('default'), away).cost).toEqual(costExamples.away.sum)
  expect(reckoned(of('resident'), { care: 'outpatient', tier: 'third' }).cost).toEqual(costExamples.tier.sum)
})

test('three ways elsewhere, and the tiers at home, each with what one would pay', () => {
  expect(reckoned(of('default'), away).others).toEqual([
    { of: 'longTerm', self: 368000 },
    { of: 'referred', self: 560000 },
    { of: 'none', self: 752000 },
  ])
  const tiers = reckoned(of('resident'), { care: 'outpatient', tier: 'third' }).others
  expect(tiers.map(({ self }) => self)).toEqual([152000, 160000, 160000, 160000])
})

test('from 1 January the cap is whole again, and so is the deductible', () => {
  expect(reckoned(of('default'), { care: 'outpatient' }).nextYear).toMatchObject({ fund: 70000, self: 90000 })
})

test('whoever waits pays all now, and sees the same bill once insurance pays', () => {
  const { cost, whenUsable } = reckoned(of('waiting'), { care: 'inpatient' })
  expect(cost).toMatchObject({ fund: 0, self: 2000000, binds: 'standing' })
  expect(whenUsable.fund).toBe(Math.round((2000000 - 50000) * 0.68))
})

test('without the office: as if nothing was used, for a group one says; a retired one by its own rates', () => {
  const { figures } = covers.default
  expect(reckoned({ figures }, { care: 'outpatient' }).cost).toMatchObject({ fund: 70000, binds: 'ratio' })
  expect(reckoned({ figures }, { care: 'outpatient', group: 'retired' }).cost.fund).toBe((160000 - 15000) * 0.6)
  expect(reckon({ figures: { ...figures, plans: [] } }, { care: 'outpatient' })).toBeUndefined()
})

test.each([
  ['default', { care: 'outpatient' }, '今年最多还能报'],
  ['default', away, '三级医院 65%'],
  ['default', { care: 'outpatient', tier: 'community', eligible: 1000 }, '社区医院 60%'],
  ['retired', { care: 'inpatient', eligible: 50000 }, '起付线'],
  ['resident', { care: 'outpatient', tier: 'second' }, '二级医院门诊不报'],
] as const)('%s %j: one line decides, and it is %s', (name, choices, title) => {
  const steps = stepsOf(reckoned(of(name), choices), texts.zh.cost)
  expect(steps.filter(({ tag }) => tag).map((step) => step.title)).toEqual([title])
})
