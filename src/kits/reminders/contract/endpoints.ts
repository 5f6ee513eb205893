import { citySchema, cityQuery, type Contract } from '../../../shared/contract'
import { day } from '../../../shared/fields'
import { object } from '../../../shared/schema'

const id = { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } as const
const own = { path: '/reminders', level: 'wechat', owner: 'session' } as const

/** A reminder of one step of a life event, by one message of WeChat: one an event, kept from the tap to its day. */
export const contract = {
  remind: {
    ...own,
    method: 'POST',
    idempotent: false,
    rate: 'write',
    body: object({
      city: citySchema,
      event: id,
      step: id,
      on: day('When to send it'),
      due: day('The last day of the step'),
    }),
  },
  reminders: { ...own, method: 'GET', idempotent: true, rate: 'read', query: cityQuery },
  forget: {
    ...own,
    method: 'DELETE',
    idempotent: true,
    rate: 'write',
    query: object({ city: citySchema, event: id }),
  },
} as const satisfies Contract
