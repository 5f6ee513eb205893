import { miniProgramAt, USUAL_PORT } from '../start/mini-program-at'
import { selectionOf } from './selection'

const house = { modules: ['src/services/demo', 'src/services/demo-two', 'src/kits/office'], triedAlone: ['demo'] }
const of = (...args: string[]) => selectionOf(args, house)
const outs = (...args: string[]) => of(...args).builds.map(({ platform, out = `dist/${platform}` }) => out)

test('all there is: both versions, and each service that is tried alone', () => {
  expect(outs()).toEqual(['dist/weapp', 'dist/h5', 'dist/weapp-demo'])
  expect(of()).toMatchObject({ jest: [], env: {}, looks: 'changed', extent: 'whole' })
  expect(of('--all')).toMatchObject({ jest: [], looks: 'all', extent: 'whole' })
})

test('one service: its own tests, contracts, architecture and its sweeps, on the builds that these look at', () => {
  expect(outs('demo')).toEqual(['dist/weapp', 'dist/weapp-demo'])
  expect(outs('demo-two')).toEqual(['dist/weapp'])
  const { jest, env, looks, extent } = of('demo')
  expect(jest).toEqual(['--testPathPattern', 'src/services/demo/|tests/(architecture|contracts|sweeps)/'])
  expect([env, looks, extent]).toEqual([{ SWEEP_OF: 'demo' }, [], 'module'])
  expect(of('office').jest[1]).toContain('src/kits/office/|')
})

test('with its looks, where they are asked for', () => {
  expect(outs('demo-two', '--looks')).toEqual(['dist/weapp', 'dist/h5'])
  expect(of('demo', '--looks').jest[1]).toMatch(/\|tests\/browser\/screens$/)
  expect(of('demo', '--looks').looks).toEqual(['src/services/demo'])
  expect(() => of('--looks')).toThrow('--looks says whose')
})

test('what needs no build builds nothing', () => {
  for (const args of [['--fast'], ['demo', '--fast']]) {
    expect(outs(...args)).toEqual([])
    expect(of(...args)).toMatchObject({ extent: 'part' })
    expect(of(...args).jest).toEqual(expect.arrayContaining(['--selectProjects', 'node']))
  }
})

test('others go to jest, and such a run is a part: it neither says a budget nor remembers looks', () => {
  expect(of('demo', '-t', 'late')).toMatchObject({ extent: 'part' })
  expect(of('demo', '-t', 'late').jest.slice(0, 2)).toEqual(['-t', 'late'])
  expect(of('src/shared', '--fast').jest[0]).toBe('src/shared')
  expect(of('tests/start')).toMatchObject({ jest: ['tests/start'], extent: 'part' })
})

test('npm start leaves the tests their build: the same at the usual port, elsewhere at another', () => {
  expect(of().builds).toContainEqual(miniProgramAt(USUAL_PORT))
  expect(outs()).not.toContain(miniProgramAt(USUAL_PORT + 1).out)
  expect(miniProgramAt(USUAL_PORT + 1)).not.toEqual(miniProgramAt(USUAL_PORT + 2))
})
