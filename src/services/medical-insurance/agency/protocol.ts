import { amount, billed, count, day, fen, month } from '../../../shared/fields'
import { list } from '../../../shared/schema'

/**
 * What we ask the medical insurance office (医保局) over HTTP; a city's adapter answers it from its own system. Every call
 * is a POST with a JSON body, signed as docs/deploy.md describes. Amounts are bounded by what a person can have.
 */
const most = 1_000_000_000
const money = (description: string) => ({ ...amount(description), maximum: most }) as const
const object = <const R extends readonly string[], const P extends object>(required: R, properties: P) =>
  ({ type: 'object', required, properties }) as const
const word = (description: string) => ({ type: 'string', minLength: 1, maxLength: 200, description }) as const

const who = {
  name: { type: 'string', minLength: 1, maxLength: 60 },
  idNumber: { type: 'string', pattern: '^[0-9]{17}[0-9X]$' },
} as const

const scheme = { enum: ['employee', 'resident'] } as const

const enrolment = object(['scheme', 'from'], {
  scheme,
  from: day('First day on which it pays, before any wait; of a newborn enrolled in time its birth'),
  until: day('Last day on which it pays; absent while it goes on'),
  retired: { type: 'boolean', description: 'Of employee insurance: whether the rates of the retired hold' },
  payer: { enum: ['employer', 'self'] },
  suspendedFrom: day('Day from which it does not pay because months are owed'),
  paidOn: day('Of residents: when the premium came'),
  missed: { type: 'boolean', description: 'Of residents: whether it came after the yearly enrolment' },
  gapYears: list(
    60,
    count('Of residents: a calendar year without insurance just before', { minimum: 1990, maximum: 2200 }),
  ),
  repaidYears: count('Of them paid for afterwards', { maximum: 60 }),
})

const bill = object(['month', 'dueDay'], {
  ...billed,
  credited: money('Into the personal account for it'),
  creditedOn: day('When'),
})

const account = object(['balance', 'opening', 'credited', 'hospital', 'pharmacy', 'family', 'monthly'], {
  balance: { ...fen('Now'), minimum: -most, maximum: most },
  opening: { ...fen('On 1 January'), minimum: -most, maximum: most },
  credited: money('Came in this year'),
  hospital: money('Spent at hospitals this year'),
  pharmacy: money('Spent at pharmacies this year'),
  family: money('Spent by family this year'),
  monthly: list(12, object(['from', 'amount'], { from: month('From'), amount: money('A month') })),
})

const usedOf = object(['deductible', 'paid', 'stays'], {
  deductible: money('Covered cost that counted towards the deductible of the year'),
  paid: money('What the fund has paid'),
  stays: count('Times in hospital', { maximum: 366 }),
})

const relative = object(['name', 'relation'], {
  name: word('The first 30 characters are shown'),
  relation: word('spouse, parent, child, sibling, grandparent or grandchild; anything else is said as family'),
})

const registration = object(['place', 'arrangement', 'from'], {
  place: word('City or province; the first 40 characters are shown'),
  arrangement: { enum: ['longTerm', 'referred'], description: '长期; 转诊 or 急诊' },
  from: day('First day'),
  until: day('Last day; absent where it holds until it is taken back'),
})

const step = object(['what', 'state'], {
  what: { enum: ['household', 'enrol', 'use'] },
  state: { enum: ['done', 'asks', 'now', 'waiting'] },
  on: day('When it was done, or is expected'),
})

const entry = object(['day', 'kind', 'amount'], {
  day: day('When'),
  kind: word('credit, hospital, pharmacy, family or premium; anything else is said as other'),
  amount: { ...fen('What came in, negative for what went out'), minimum: -most, maximum: most },
  fund: money('What insurance paid of the same bill'),
  place: word('Hospital, pharmacy or employer; the first 40 characters are shown'),
  who: word('Of family: who used it; the first 30 characters are shown'),
})

export const protocol = {
  cover: {
    path: '/medical-insurance/cover/query',
    summary: 'How one person is insured, what they have and have used this year; empty for whoever is not known',
    request: object(['name', 'idNumber'], who),
    response: object(['enrolments', 'bills', 'away', 'mine', 'theirs', 'elsewhere'], {
      enrolments: list(10, enrolment),
      bills: { ...list(24, bill), description: "Of employee insurance: this month's, and every unpaid one" },
      account,
      year: object(['outpatient', 'inpatient'], { outpatient: usedOf, inpatient: usedOf }),
      away: { ...list(20, registration), description: '异地备案 of the last year and now' },
      mine: { ...list(20, relative), description: '共济: who may pay from this person’s account' },
      theirs: { ...list(20, relative), description: 'From whose accounts this person may pay' },
      elsewhere: { ...list(10, object(['place', 'scheme'], { place: word('40 are shown'), scheme })) },
      steps: { ...list(3, step), description: 'Of a newborn: where an application under way stands' },
    }),
  },
  entries: {
    path: '/medical-insurance/entries/query',
    summary: 'Movements of the personal account in a year, newest first',
    request: object(['name', 'idNumber', 'year'], {
      ...who,
      year: count('The year', { minimum: 1990, maximum: 2200 }),
    }),
    response: object(['entries', 'more'], {
      entries: list(200, entry),
      more: { type: 'boolean', description: 'Whether there are older ones of that year' },
    }),
  },
} as const
