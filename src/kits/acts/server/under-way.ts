import type { FindUnderWay } from '../../../../server/module'

export const underWay: FindUnderWay<'acts'> =
  ({ acts }) =>
  (of) =>
    acts.underWay(of)
