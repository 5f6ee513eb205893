import { systemClock } from './clock'
import { ReadReports } from './identity/read-reports'
import { onDatabase, type CommandLine } from './operator-command'

/** Longer is no sentence that a phone shows. */
const MOST = 200
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Run by hand: lists the reads that residents say should not have been, the oldest first; with a read's id and a sentence, answers
 * one. The resident finds the sentence beside that read. The serving role may do this.
 */
export const readReportsCommand = ({ env, args: [read, ...words], say }: CommandLine): Promise<void> =>
  onDatabase(env, 'of the server', async (sql) => {
    const reports = new ReadReports(sql)
    const answer = words.join(' ').trim()
    if (read) {
      if (!UUID.test(read) || answer.length === 0 || answer.length > MOST)
        throw new Error(`Give the read's id and what to say to the resident, ${MOST} characters at most.`)
      const count = await reports.answer(read, answer, systemClock.now())
      return say(count > 0 ? `Answered: ${read}` : `Nothing waits for an answer under ${read}`)
    }
    const open = await reports.open()
    for (const { read: id, reportedAt, purpose, requestId, at, by } of open)
      say(
        `${id}  reported ${reportedAt.toISOString()}  ${purpose} by ${by}  at ${at.toISOString()}  request ${requestId}`,
      )
    if (open.length === 0) say('Nobody has reported a read')
  })
