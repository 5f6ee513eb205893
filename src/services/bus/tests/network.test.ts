import { networkOf } from '../server/network'
import { serviceOf } from '../server/assemble'
import type { TheirNetwork } from '../agency/client'

const names = ['a', 'b', 'c']
const their: TheirNetwork = {
  observedAt: '2026-11-23T09:00:00+08:00',
  stops: names.map((id) => ({ id, name: `站${id}` })),
  lines: [
    { id: '1', name: '1', directions: [{ stops: names, offsets: [0, 3, 6], departures: [560] }] },
    { id: 'short', name: '2', directions: [{ stops: names, offsets: [0, 3], departures: [560] }] },
    { id: 'lost', name: '3', directions: [{ stops: ['a', 'z'], offsets: [0, 3], departures: [560] }] },
    { id: 'back', name: '4', directions: [{ stops: ['a', 'b'], offsets: [5, 3], departures: [560] }] },
  ],
  diversions: [{ line: '1', direction: 0, stop: 'z', until: '2026-11-30' }],
  gone: [{ kind: 'stop', id: 'old', name: '旧站', successor: 'z' }],
}
const network = networkOf(their)
const now = new Date('2026-11-23T09:20:00+08:00')

test('what does not fit its stops, or refers to one that is not there, is left out', () => {
  expect(network.ways.map(({ line }) => line)).toEqual(['1'])
  expect(network.gone('stop', 'old')).toEqual({ name: '旧站' })
  const way = network.way('1', 0)
  expect(way && network.diversions(way)).toEqual([])
})

test('nobody boards at the last stop, and a line of one direction has no other', () => {
  expect(names.map((id) => network.callsAt(id).length)).toEqual([1, 1, 0])
  expect([network.way('1', 0)?.hasOther, network.way('1', 1)]).toEqual([false, undefined])
})

test('buses past the stop, beyond the way, or without a prediction that far, are no arrivals', () => {
  const [call] = network.callsAt('b')
  const seenAt = '2026-11-23T09:19:50+08:00'
  const buses = [
    { trip: 560, at: 1, seenAt, arrivals: [] },
    { trip: 561, at: 99, seenAt, arrivals: [] },
    { trip: 562, at: 0, seenAt, arrivals: [] },
    { trip: 563, at: 0, seenAt, arrivals: ['2026-11-23T09:23:00+08:00'] },
  ]
  if (!call) throw new Error('no call at b')
  const service = serviceOf(call, { buses, reported: new Map() }, network, now)
  expect(service.buses.map(({ trip, arrives }) => [trip, arrives])).toEqual([
    [562, undefined],
    [563, '2026-11-23T09:23:00+08:00'],
  ])
})
