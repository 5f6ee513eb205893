import type { SkeletonShape } from '../../../ui'

/** Every page while it waits: the answer, a plot, rows. */
export const shape: SkeletonShape = [
  [
    [34, 16],
    [60, 44],
    [70, 16],
  ],
  [
    [30, 16],
    [100, 150],
  ],
]
