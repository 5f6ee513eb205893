import { systemClock } from './clock'
import { onDatabase, type CommandLine } from './operator-command'
import { doubtfulMessages } from './messaging/sends'
import { deadEvents, requeue } from './queue/requeue'

/** Run by hand: says what was given up; with an id or a kind, puts it back. The serving role may do this. */
export const requeueCommand = ({ env, args: [which], say }: CommandLine): Promise<void> =>
  onDatabase(env, 'of the server', async (sql) => {
    if (which) return say(`Put back: ${await requeue(sql, which, systemClock.now())}`)
    const dead = await deadEvents(sql)
    for (const { kind, count, lastError, since } of dead)
      say(`${kind}  ${count}  ${lastError}  since ${since.toISOString()}`)
    const doubtful = await doubtfulMessages(sql)
    for (const { template, count, since } of doubtful)
      say(`message ${template}  ${count}  may have gone, not sent again  since ${since.toISOString()}`)
    if (dead.length + doubtful.length === 0) say('Nothing was given up')
  })
