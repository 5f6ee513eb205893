import { sortedNeeds } from '../needs'

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join()

test('what everybody brings, one of several among it, apart from what some case wants or a department has', () => {
  const { bring, inCase } = sortedNeeds([
    { name: 'card' },
    { name: 'lease', only: 'by a home', oneOf: true },
    { name: 'contract', only: 'by a job', oneOf: true },
    { name: 'register', known: 'police', only: 'no photo on record' },
    { name: 'certificate', known: 'registry' },
    { name: 'parent', only: 'under 16' },
  ])
  expect([names(bring), names(inCase)]).toEqual(['card,lease,contract', 'register,certificate,parent'])
})
