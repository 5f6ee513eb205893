import type { SkeletonShape } from '../../../ui'

/** The first screen while it waits: the balance, the chart, the entries. */
export const shape: SkeletonShape = [
  [
    [22, 16],
    [70, 44],
    [52, 16],
    [38, 16],
  ],
  [
    [30, 16],
    [100, 110],
  ],
  [
    [20, 16],
    [100, 40],
    [100, 40],
  ],
]
