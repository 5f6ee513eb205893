import type { SkeletonShape } from '../../../ui'

/** A page while it waits: the answer, large; then the list. */
export const shape: SkeletonShape = [
  [
    [40, 16],
    [60, 44],
  ],
  [
    [100, 40],
    [100, 40],
  ],
]
