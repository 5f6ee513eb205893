import type { DepartmentMock, DepartmentWorld } from '../../../../mock/department'
import { addDays, dayOf, toInstant } from '../../../shared/days'
import { busesOf, seedOf } from './mock/buses'
import { lines, stops } from './mock/map'
import { protocol } from './protocol'

interface Asked {
  readonly line: string
  readonly direction: 0 | 1
}

const network = (world: DepartmentWorld<Set<string>>) => ({
  observedAt: toInstant(world.now()),
  stops,
  lines,
  // Roadworks on one street, until next week
  diversions: ([0, 1] as const).map((direction) => ({
    line: '2',
    direction,
    stop: direction === 0 ? '0038a' : '0038b',
    instead: direction === 0 ? '0039a' : '0039b',
    walkMinutes: 5,
    until: addDays(dayOf(world.now()), 7),
  })),
  gone: [
    { kind: 'stop' as const, id: '9001a', name: '老码头', successor: '0014a' },
    { kind: 'stop' as const, id: '9002a', name: '西门外' },
    { kind: 'line' as const, id: '99', name: '99', successor: 'K1' },
  ],
})

const stopNamed = new Map(stops.map(({ id, name }) => [id, name]))

/** A few stops with all that may be so of one, and every line. */
const offers = {
  stop: [
    { value: '0014a', text: stopNamed.get('0014a') ?? '' },
    { value: '0038a', text: `${stopNamed.get('0038a')}，2 路绕行` },
    { value: '0039a', text: `${stopNamed.get('0039a')}，绕行时在这里等` },
    { value: '9001a', text: '老码头，换到别处了' },
    { value: '9002a', text: '西门外，没有了' },
  ],
  line: [...lines.map(({ id }) => ({ value: id, text: `${id} 路` })), { value: '99', text: '99 路，没有了' }],
  direction: [
    { value: '0', text: '去' },
    { value: '1', text: '回' },
  ],
}

/** The pretend bus company of one city: everything follows from the clock; it remembers the reports it has taken. */
export const department: DepartmentMock<Set<string>> = {
  remembers: () => new Set(),
  offers,
  operations: {
    [protocol.network.path]: (world) => ({ status: 200, body: network(world) }),
    [protocol.buses.path]: (world, { line, direction }: Asked) => {
      const way = lines.find(({ id }) => id === line)?.directions[direction]
      if (!way) return { status: 404, body: { code: 'NO_SUCH_LINE', message: line } }
      const buses = busesOf(way, seedOf(line, direction), world.now())
      return { status: 200, body: { observedAt: toInstant(world.now()), buses } }
    },
    [protocol.report.path]: ({ memory }, { reportId }: { reportId: string }) => {
      memory.add(reportId)
      return { status: 200, body: { taken: true } }
    },
  },
}
