jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../core/tests/fake-taro'))
import { keepOwnName } from '../../core/own-name'
import { missedSearches } from './missed'

/** A visit by a clock of its own: what was told in the end. */
function visit(does: (search: ReturnType<typeof missedSearches>, pass: (ms: number) => void) => void): string[] {
  const told: string[] = []
  let now = 0
  const search = missedSearches(
    (said, how) => told.push(`${how} ${said}`),
    () => now,
  )
  does(search, (ms) => (now += ms))
  search.end()
  return told
}

test('nothing fitted: told when the visit ends', () => {
  expect(visit((search) => search.typed('共享单车乱停', false))).toEqual(['nothing 共享单车乱停'])
})

test('results were looked at and none was opened', () => {
  const told = visit((search, pass) => {
    search.typed('社保', true)
    pass(2000)
  })
  expect(told).toEqual(['left 社保'])
})

test('results that hardly stood there were not looked at', () => {
  const told = visit((search, pass) => {
    search.typed('社保', true)
    pass(1999)
  })
  expect(told).toEqual([])
})

test('what was opened is never told, nor what is left while it is deleted', () => {
  const told = visit((search, pass) => {
    search.typed('社保断了', true)
    pass(5000)
    search.opened()
    for (const rest of ['社保断', '社保', '社', '']) search.typed(rest, false)
  })
  expect(told).toEqual([])
})

test('deleted one character after another: the whole of it, once', () => {
  const told = visit((search, pass) => {
    for (let time = 0; time < 2; time++) {
      search.typed('共享单车', false)
      for (const rest of ['共享单', '共享', '共', '']) {
        pass(300)
        search.typed(rest, true)
      }
    }
  })
  expect(told).toEqual(['nothing 共享单车'])
})

test('only what was typed last counts, and only with two characters or more', () => {
  const told = visit((search, pass) => {
    search.typed('天气', false)
    search.typed('社', true)
    pass(9000)
  })
  expect(told).toEqual([])
})

test('a number stays on the phone', () => {
  const told = visit((search) => search.typed('查 110101199806122229 的社保', false))
  expect(told).toEqual(['nothing 查 的社保'])
  expect(visit((search) => search.typed('110101199806122229', false))).toEqual([])
})

test('the name of who holds the phone is not told', () => {
  keepOwnName('林**')
  expect(visit((search) => search.typed('林晓雨的公交卡丢了', false))).toEqual(['nothing #的公交卡丢了'])
})
