import type { Matters } from './matters-shape'

export const fetchMatters = (take: (matters: Matters) => void, fail: () => void): void =>
  void import('./matters.gen').then(take, fail)
