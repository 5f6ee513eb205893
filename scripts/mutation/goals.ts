/** What a part of the house has to reach, in percent of its mutants: docs/mutation.md. */
export const goals = [
  { name: 'rules', pattern: /^src\/(services\/[^/]+\/rules(\/|\.ts$)|shared\/law\/)/, percent: 90 },
  { name: 'server', pattern: /^server\/|^src\/(services|kits)\/[^/]+\/(server|agency)\//, percent: 75 },
  { name: 'phone', pattern: /^src\//, percent: 70 },
] as const

export const goalOf = (file: string) => goals.find(({ pattern }) => pattern.test(file))
