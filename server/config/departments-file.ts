import type { DepartmentAddresses } from '../departments/addresses'
import { address, must, textOf, whole, Wrong, type Read } from './kinds'

/** Shared secrets shorter than this can be tried out. */
const SECRET = 16

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fields = ['url', 'appId', 'key', 'timeoutMs']

const text = (value: unknown, at: string, least: number): string => {
  must(
    typeof value === 'string' && value.trim() === value && value.length >= least,
    `${at}: it must be a text of ${least} or more characters`,
  )
  return value
}

function checkDepartment(at: string, said: unknown): void {
  must(isObject(said), `${at}: it must be {"url", "appId", "key"}`)
  const unknown = Object.keys(said).find((name) => !fields.includes(name))
  must(unknown === undefined, `${at}: nothing reads its ${unknown}`)
  const inside = <T>(name: string, read: Read<T>, value: string) => {
    try {
      read(value)
    } catch (error) {
      throw error instanceof Wrong ? new Wrong(`${at}.${name}: it ${error.message}`) : error
    }
  }
  inside('url', address, text(said.url, `${at}.url`, 1))
  text(said.appId, `${at}.appId`, 1)
  text(said.key, `${at}.key`, SECRET)
  const { timeoutMs } = said
  must(timeoutMs === undefined || typeof timeoutMs === 'number', `${at}.timeoutMs: it must be a number of milliseconds`)
  if (timeoutMs !== undefined) inside('timeoutMs', whole(50, 60_000), String(timeoutMs))
}

/** City → department → where it answers. @throws Wrong with the place, never with what stands there: it holds keys */
export function departmentsOf(text: string): DepartmentAddresses {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    // What JSON.parse says has the first characters of the file in it
    throw new Wrong('holds no JSON')
  }
  must(isObject(said), 'must hold {"<city>": {"<department>": {"url", "appId", "key"}}}')
  for (const [city, departments] of Object.entries(said)) {
    must(isObject(departments), `is wrong at ${city}: it must be {"<department>": …}`)
    for (const [department, one] of Object.entries(departments))
      checkDepartment(`is wrong at ${city}.${department}`, one)
  }
  return said as DepartmentAddresses
}

export const departmentsFile: Read<DepartmentAddresses> = (file) => departmentsOf(textOf(file))
