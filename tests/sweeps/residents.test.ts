import { residents } from '../../mock/residents'
import { startRealStack, type RealStack } from '../harness/real-stack'
import { answerFaults } from './answers'
import { takes } from './endpoints'
import { Watch } from './in-time'
import { aboutOf, addressOf } from './inputs'
import { chosen, sweep } from './sweep'
import { Walk } from './walk'

const watch = new Watch()
let stack: RealStack
let walk: Walk
beforeAll(async () => {
  stack = await startRealStack()
  stack.world.traffic.listen(({ to, path, answered }) => watch.note(`${to}${path}: ${JSON.stringify(answered)}`))
  walk = new Walk(stack, (asking, swept, input) =>
    watch.inTime(aboutOf(swept.endpoint.method, addressOf(swept, input), input.body), asking),
  )
})
afterAll(async () => {
  await stack.close()
  await watch.close()
})

const served = new Set<string>()

describe.each(residents.map(({ id }) => id))('%s', (id) => {
  sweep()('%s answers as promised', async (name, swept) => {
    for (const city of takes(swept.endpoint, 'city') ? ['yunlan', 'qinghe'] : ['yunlan']) {
      const answer = await walk.granted(id, swept, city)
      expect(answerFaults(swept, answer)).toEqual([])
      if (answer.status === 200) served.add(name)
    }
  })
})

test('every endpoint has somebody it serves', () => {
  expect([...served].sort()).toEqual(chosen.map(({ name }) => name).sort())
})
