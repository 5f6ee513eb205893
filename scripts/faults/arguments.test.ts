import { argumentsOf } from './arguments'

test('what is not said is usual, and the seed is drawn', () => {
  expect(argumentsOf([], () => 7)).toEqual({ seed: 7, merges: 500, stops: 50 })
  expect(argumentsOf(['--seed', '3', '--merges', '20', '--stops', '0'], () => 7)).toEqual({
    ...{ seed: 3, merges: 20, stops: 0 },
  })
})

test.each([
  [['--merges', 'many'], '--merges many: it must be 0 to 8000'],
  [['--stops', '9000'], '--stops 9000: it must be 0 to 8000'],
  [['--seed', 'x'], '--seed x is no seed'],
  [['--merge', '3'], "Unknown option '--merge'"],
])('%j is refused', (args, sentence) => {
  expect(() => argumentsOf(args, () => 7)).toThrow(sentence)
})
