import { randomUUID } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import postgres from 'postgres'

/**
 * What the database gives a client that does nothing else: the statements of one account through the copies, with
 * postgres.js. `/single`: one after the other, each for itself. `/gathered`: those that wait go together, as the
 * server sends them.
 */
const sql = postgres(process.env.DATABASE_URL ?? '', { max: 10 })

const BYTEA = 17

interface Resident {
  readonly token: Buffer
  readonly person: string
}

interface Copy {
  readonly operation: string
  readonly hash: Buffer
}

type Line = readonly [person: string, id: string]

const session = (tokens: Buffer[]) => sql`
  select s.token_hash, s.id, s.account, s.level, s.person, s.expires_at, p.name, p.id_number
  from sessions s left join people p on p.id = s.person
  where s.token_hash = any(${sql.array(tokens, BYTEA)}) and s.revoked_at is null`
const audit = (lines: Line[]) => sql`
  insert into reads (person, id, actor, endpoint, purpose, request_id, at)
  select person, id, person, 'bench', 'bench', 'bench', timestamptz '2026-01-01'
  from unnest(${lines.map(([person]) => person)}::uuid[], ${lines.map(([, id]) => id)}::uuid[]) as line (person, id)`
const copies = (person: string, of: Copy[]) => sql`
  select operation, answer, as_of from department_copies
  where city_id = 'yunlan' and department = 'housing-fund' and person = ${person}
    and (operation, request_hash) in (select * from unnest(${of.map(({ operation }) => operation)}::text[],
      ${sql.array(
        of.map(({ hash }) => hash),
        BYTEA,
      )}))`
const acts = (people: string[]) => sql`
  select act_id, state, sealed from acts
  where city_id = 'yunlan' and subject = any(${people}::uuid[]) and kind = 'housing-fund.merge'`

/** Those who ask within a millisecond go together. */
function gathered<T>(run: (all: T[]) => Promise<unknown>): (one: T) => Promise<unknown> {
  let waiting: T[] = []
  let going: Promise<unknown> | undefined
  return (one) => {
    waiting.push(one)
    going ??= new Promise((resolve) => setTimeout(resolve, 1)).then(() => {
      const all = waiting
      waiting = []
      going = undefined
      return run(all)
    })
    return going
  }
}

async function main(): Promise<void> {
  const residents = await sql<Resident[]>`
    select token_hash as token, person from sessions where person in (select person from department_copies)`
  const kept = await sql<(Copy & { person: string })[]>`
    select person, operation, request_hash as hash from department_copies
    where city_id = 'yunlan' and department = 'housing-fund'`
  const copiesOf = new Map(residents.map(({ person }) => [person, kept.filter((one) => one.person === person)]))
  const single = async ({ token, person }: Resident) => {
    await session([token])
    await audit([[person, randomUUID()]])
    for (const copy of copiesOf.get(person) ?? []) await copies(person, [copy])
    await acts([person])
  }
  const together = {
    session: gathered(session),
    audit: gathered(audit),
    acts: gathered(acts),
  }
  const inParts = async ({ token, person }: Resident) => {
    await together.session(token)
    await Promise.all([together.audit([person, randomUUID()]), together.acts(person)])
    await copies(person, copiesOf.get(person) ?? [])
  }
  const ways: Readonly<Record<string, (resident: Resident) => Promise<void>>> = { single, gathered: inParts }
  const measured = async (way: (resident: Resident) => Promise<void>, connections: number, seconds: number) => {
    const until = performance.now() + seconds * 1000
    let done = 0
    const client = async (resident: Resident) => {
      for (; performance.now() < until; done++) await way(resident)
    }
    const [first] = residents
    if (!first) throw new Error('nobody is signed in')
    await Promise.all(Array.from({ length: connections }, (_, i) => client(residents[i % residents.length] ?? first)))
    return done / seconds
  }
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://bare')
    const way = ways[url.pathname.slice(1)] ?? single
    const [connections, seconds] = [url.searchParams.get('connections'), url.searchParams.get('seconds')].map(Number)
    void measured(way, connections ?? 10, seconds ?? 3).then((rate) => response.end(JSON.stringify({ rate })))
  })
  server.listen(0, '127.0.0.1', () => {
    console.log(`listening at http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
  process.on('SIGTERM', () => process.exit(0))
}

void main()
