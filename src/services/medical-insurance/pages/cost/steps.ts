import type { SumLine } from '../../../../ui'
import type { Reckoned } from '../../rules/reckon'
import type { MedicalTexts } from '../../texts/zh'

/** The sum as a bill has it, a step a line; the one that decides says so. */
export function stepsOf({ cost, care, tier, group }: Reckoned, t: MedicalTexts['cost']): SumLine[] {
  const { eligible, deductible, ratio, reckoned, cap, fund, self, binds } = cost
  const decides = (...by: readonly (typeof binds)[]) =>
    by.includes(binds) ? ({ look: 'binds', tag: t.binds } as const) : {}
  const steps: SumLine[] =
    binds === 'tier'
      ? [{ sign: '×', title: t.noTier(care, tier), value: t.exact(0), ...decides('tier') }]
      : [
          {
            sign: '−',
            title: t.minus,
            note: t.minusNote(care, deductible),
            value: t.exact(deductible.taken),
            ...decides('deductible'),
          },
          {
            sign: '×',
            title: t.rate(tier, ratio.counted),
            note: t.rateNote(group, ratio),
            value: t.exact(reckoned),
            ...decides('cut', 'ratio'),
          },
          ...(cap
            ? [
                {
                  sign: '',
                  title: t.left,
                  note: t.leftNote(cap, binds === 'cap'),
                  value: t.exact(cap.left),
                  ...decides('cap'),
                },
              ]
            : []),
        ]
  return [
    { sign: '', title: t.eligible, value: t.exact(eligible) },
    ...steps,
    { sign: '=', title: t.pays, value: t.full(fund), look: 'total' },
    { sign: '', title: t.own, value: t.full(self) },
  ]
}
