import type { DepartmentMock } from './department'
import { answering, moduleMock } from './module-mock'
import { everybody, residents } from './residents'

interface Memory {
  count: number
}
interface Facts {
  readonly plate: string
}

const counting: DepartmentMock<Memory, Facts> = {
  remembers: () => ({ count: 0 }),
  operations: {
    '/plates/query': ({ memory, residents: all, factsOf }, { idNumber }: { idNumber: string }) => {
      memory.count += 1
      const person = all.find((one) => one.idNumber === idNumber)
      return { status: 200, body: { asked: memory.count, plate: person && factsOf(person)?.plate } }
    },
  },
}
const plates = moduleMock({
  module: 'plates',
  department: 'police',
  mock: counting,
  facts: { driver: { plate: '澜B·6K218' } },
})
const plain: DepartmentMock = { operations: { '/licences/query': () => ({ status: 200, body: {} }) } }
const licences = moduleMock({ module: 'licences', department: 'police', mock: plain })

const outside = { residents, city: 'yunlan', now: () => new Date('2026-11-23T09:20:00+08:00') }
const driver = { idNumber: residents.find(({ id }) => id === 'driver')?.idNumber }

test('a mock remembers for itself, and knows its own facts of people', () => {
  const counter = plates.open(outside)
  expect(counter('/plates/query', driver)).toEqual({ status: 200, body: { asked: 1, plate: '澜B·6K218' } })
  expect(counter('/plates/query', {})).toEqual({ status: 200, body: { asked: 2 } })
  expect(plates.open(outside)('/plates/query', {})).toEqual({ status: 200, body: { asked: 1 } })
  expect(counter('/licences/query', {})).toBeUndefined()
})

test('two modules of one department answer side by side', () => {
  const police = answering([plates, licences]).get('police')
  expect(police?.get('/plates/query')).toBe(plates)
  expect(police?.get('/licences/query')).toBe(licences)
})

test('two modules on one path of a department are named', () => {
  const other = moduleMock({ module: 'fines', department: 'police', mock: plain })
  expect(() => answering([licences, other])).toThrow('licences and fines both ask police on /licences/query')
})

test('two people with one id, or one id number, are named with their modules', () => {
  const [one, two] = residents
  if (!one || !two) throw new Error('nobody lives here')
  const groups = (again: typeof one) => [
    { module: 'mock', residents },
    { module: 'fines', residents: [again] },
  ]
  expect(() => everybody(groups({ ...one, idNumber: 'new' }))).toThrow(`mock and fines both bring a resident ${one.id}`)
  expect(() => everybody(groups({ ...two, id: 'new' }))).toThrow(`a resident ${two.idNumber}`)
})
