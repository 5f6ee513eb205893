import type { FromSchema } from 'json-schema-to-ts'
import { monthsBetween } from '../../../../shared/days'
import type { protocol } from '../protocol'
import type { Facts } from '../residents'

type Loans = NonNullable<FromSchema<(typeof protocol)['accounts']['response']>['loans']>

/** Loans lent up to a day, with what is left of each: the same is paid back every month. */
export const loansOn = ({ loans = [] }: Facts, day: string): Loans =>
  loans
    .filter(({ lentOn }) => lentOn <= day)
    .map(({ lentOn, amount, monthly, endsOn }) => ({
      lentOn,
      endsOn,
      left: endsOn <= day ? 0 : Math.max(0, amount - monthly * monthsBetween(lentOn.slice(0, 7), day.slice(0, 7))),
    }))
