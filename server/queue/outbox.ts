import type { TransactionSql } from 'postgres'
import type { Clock, Outbox, OutboxEvent } from '../ports'

/** Writes events beside the data they are about; `queue.ts` hands them out. */
export const createOutbox = (clock: Clock, newId: () => string): Outbox => ({
  async add(tx: TransactionSql, { city, kind, payload, runAt }: OutboxEvent): Promise<void> {
    const at = clock.now()
    const due = runAt ?? at
    await tx`
      insert into outbox (city_id, id, kind, payload, run_at, due_at, created_at)
      values (${city}, ${newId()}, ${kind}, ${tx.json(payload)}, ${due}, ${due}, ${at})`
  },
})
