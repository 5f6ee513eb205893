import type { SkeletonShape } from '../../../ui'

/** Both pages while they wait: the answer, then rows. */
export const shape: SkeletonShape = [
  [
    [40, 16],
    [50, 44],
    [80, 16],
  ],
  [
    [60, 20],
    [90, 16],
    [60, 20],
    [90, 16],
  ],
]
