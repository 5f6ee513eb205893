import { Copy } from './copy'

jest.setTimeout(1_800_000)

let copy: Copy

beforeAll(() => {
  copy = new Copy()
})
afterAll(() => copy?.remove())

const newService = (...args: string[]) => copy.run('tsx', 'scripts/new-service.ts', ...args)

test.each([
  [['housing-fund'], 'src/services/housing-fund is there already.\n'],
  [['office'], 'src/kits/office is there already.\n'],
  [
    ['demo', '--archetype', 'booking'],
    '--archetype booking: query, information or act. Booking, payment, cases and the like come with their kits.\n',
  ],
])('%j is refused in one sentence, and nothing is written', async (args, said) => {
  const before = copy.tree()
  expect(await newService(...args)).toEqual({ ok: false, said })
  expect(copy.tree()).toEqual(before)
})
