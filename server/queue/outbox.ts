import type { TransactionSql } from 'postgres'
import type { Clock, Outbox, OutboxEvent } from '../ports'

/** Writes events beside the data they are about; `queue.ts` hands them out. */
export const createOutbox = (clock: Clock, newId: () => string): Outbox => ({
  async add(tx: TransactionSql, { city, kind, payload }: OutboxEvent): Promise<void> {
    const at = clock.now()
    await tx`
      insert into outbox (city_id, id, kind, payload, run_at, created_at)
      values (${city}, ${newId()}, ${kind}, ${tx.json(payload)}, ${at}, ${at})`
  },
})
