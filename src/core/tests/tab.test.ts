import * as phoneTab from '../tab'
import * as webTab from '../tab.h5'

/** The storage of a browser's tab: what is kept is its own properties. */
class Storage {
  broken = false
  getItem(key: string) {
    if (this.broken) throw new Error('the browser keeps nothing')
    return (this as unknown as Record<string, string | undefined>)[key] ?? null
  }
  setItem(key: string, value: string) {
    if (this.broken) throw new Error('the browser keeps nothing')
    Object.assign(this, { [key]: value })
  }
  removeItem(key: string) {
    if (this.broken) throw new Error('the browser keeps nothing')
    delete (this as unknown as Record<string, string | undefined>)[key]
  }
}

let storage: Storage
beforeEach(() => {
  storage = new Storage()
  Object.defineProperty(storage, 'broken', { enumerable: false, writable: true })
  Object.assign(globalThis, { sessionStorage: storage })
  phoneTab.wipeTab()
})
afterAll(() => Object.assign(globalThis, { sessionStorage: undefined }))

describe.each([
  ['a mini-program', phoneTab],
  ['the web', webTab],
])('on %s', (_, { visit, wipeTab }) => {
  test('what is kept for this visit is read by its name until it is cleared', () => {
    const [one, other] = [visit<{ n: number }>('one'), visit<string>('other')]
    expect([one.read(), other.read()]).toEqual([undefined, undefined])
    one.write({ n: 1 })
    other.write('x')
    expect([visit('one').read(), other.read()]).toEqual([{ n: 1 }, 'x'])
    one.clear()
    expect([one.read(), other.read()]).toEqual([undefined, 'x'])
  })

  test('a wipe leaves nothing of it', () => {
    visit('one').write(1)
    visit('other').write(2)
    wipeTab()
    expect([visit('one').read(), visit('other').read()]).toEqual([undefined, undefined])
  })
})

test('a wipe leaves what is not ours in the tab, whatever it is called', () => {
  const others = { 'theirs:visit:': '1', visitors: '2' }
  Object.assign(storage, others)
  webTab.visit('one').write(1)
  expect(Object.keys(storage)).toHaveLength(3)
  webTab.wipeTab()
  expect({ ...storage }).toEqual(others)
})

test('a browser that keeps nothing, or nonsense, stops no page', () => {
  const one = webTab.visit('one')
  one.write(1)
  const [key = ''] = Object.keys(storage)
  storage.setItem(key, '{half')
  expect(one.read()).toBeUndefined()
  storage.broken = true
  expect(() => [one.write(2), one.clear(), webTab.wipeTab()]).not.toThrow()
  expect(one.read()).toBeUndefined()
})
