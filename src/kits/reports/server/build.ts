import type { Given, KitModule } from '../../../../server/module'
import { editorJob } from './editor-job'
import type { Editor, Port } from './port'
import { get, keep, peopleIn, words } from './repository'
import { found, reportOf, send } from './repository-guides'

const isGiving = (given: unknown): given is (ports: Given['ports']) => Editor => typeof given === 'function'

/** What residents report, kept for all services alike; of guides it goes to the service whose department writes them. */
export const build: NonNullable<KitModule['build']> = ({ sql, outbox, newId }, services) => {
  const [editor] = services.flatMap(({ given, ports }) => (isGiving(given) ? [given(ports)] : []))
  const port: Port = {
    async keep(tx, report, account, at) {
      const id = newId()
      return (await keep(tx, { ...report, account, id, at })) ? id : undefined
    },
    peopleIn: (city, about) => peopleIn(sql, city, about),
    words: (city, about) => words(sql, city, about),
    get: (city, id) => get(sql, city, id),
    async ofGuide(said, account, at) {
      const report = reportOf(said)
      const id = await sql.begin(async (tx) => {
        const kept = await port.keep(tx, report, account, at)
        const payload = { city: said.city, guide: said.guide, part: said.part }
        if (kept && editor && (await send(tx, said, at)))
          await outbox.add(tx, { city: said.city, kind: 'reports.guide', payload })
        return kept
      })
      const [counted] = await words(sql, report.city, [report.about])
      return { people: counted?.people ?? 1, again: id === undefined }
    },
    found: (city, guide) => found(sql, city, guide),
  }
  return { port, ...(editor ? { jobs: { 'reports.guide': editorJob(sql, outbox, editor) } } : {}) }
}
