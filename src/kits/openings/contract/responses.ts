import type { Responses } from '../../../shared/contract'
import { count, instant } from '../../../shared/fields'
import { object } from '../../../shared/schema'
import type { contract } from './endpoints'
import { examples } from './examples'
import { figures, shownPlace, tiles } from './place'

const page = { type: 'string', minLength: 1 } as const

export const responses = {
  counters: {
    summary: 'Where a matter is done: the nearest, the nearest that is open, and how many more there are',
    response: object(
      {
        places: { type: 'array', maxItems: 3, items: shownPlace },
        others: count('How many more do it, up to twenty', { maximum: 20 }),
        pages: object(
          { list: page, place: page },
          { description: 'Pages that show them all (?matter=), and one (?id=&matter=); absent where no service does' },
        ),
        checkedWithinMonths: figures.checkedWithinMonths,
        tiles,
        asOf: instant('When this was so'),
      },
      { optional: ['pages', 'tiles'] },
    ),
    errors: ['CITY_UNKNOWN'],
    examples,
  },
} as const satisfies Responses<typeof contract>
