import { count, day, instant } from '../../../shared/fields'

/**
 * What we ask the traffic police (交管局) over HTTP; a city's adapter answers it from its own system. Every call is a POST
 * with a JSON body, signed as docs/deploy.md describes.
 */
const text = (description: string) => ({ type: 'string', minLength: 1, description }) as const
const flag = (description: string) => ({ type: 'boolean', description }) as const
const points = { ...count('Points'), maximum: 12 } as const

const person = {
  name: { type: 'string', minLength: 1, maxLength: 60 },
  idNumber: { type: 'string', pattern: '^[0-9]{17}[0-9X]$' },
} as const

const number = { ...text('Number of the violation, the same for ever'), maxLength: 40 } as const

const pause = {
  type: 'object',
  required: ['from'],
  properties: { from: day('Review or suit begun'), to: day('Ended; absent while it runs') },
} as const

const decision = {
  type: 'object',
  description: 'Absent while nobody has confirmed it',
  required: ['receivedOn'],
  properties: {
    receivedOn: day('The decision was received (行政处罚法 67)'),
    paidOn: day('The fine was paid; absent while it is not'),
    payBy: day('A later last day that was granted (行政处罚法 66)'),
    pauses: { type: 'array', maxItems: 20, items: pause, description: 'Reviews and suits' },
    carried: flag('Whether its points were carried into the cycle that runs now'),
  },
} as const

const dispute = {
  type: 'object',
  required: ['requestId', 'state'],
  properties: {
    requestId: text('Of the dispute, as we sent it'),
    state: { enum: ['checking', 'granted', 'upheld'] },
    why: text('upheld: why; the first 200 characters are shown'),
  },
} as const

const violation = {
  type: 'object',
  required: ['number', 'at', 'place', 'plate', 'kind', 'named', 'code', 'law', 'fine', 'points', 'role'],
  properties: {
    number,
    at: instant('When; all days are of 1900 to 2099'),
    place: text('Where; the first 60 characters are shown'),
    direction: text('Which way; the first 20 characters are shown'),
    plate: text('The car'),
    kind: text(
      'crosswalk, line, sign, redLight, parking, speeding, phone, belt, lane, wrongWay, turn, emergencyLane or ' +
        'overdueInspection; others are shown as they are named',
    ),
    named: text('In the words of the list of violations; the first 60 characters are shown'),
    code: { ...text('Its code in that list'), maxLength: 10 },
    law: text('The article; the first 60 characters are shown'),
    fine: { ...count('The fine, in fen; 0 for a warning'), maximum: 1_000_000 },
    points,
    role: { enum: ['driver', 'owner'], description: 'Whether this person is held to have driven, or owns the car' },
    ended: { enum: ['warned', 'withdrawn'], description: 'Over without a fine; absent otherwise' },
    notifiedOn: day('They were told of it; 30 days to handle it run from here'),
    brigade: text('Who has it; the first 20 characters are shown'),
    speed: {
      type: 'object',
      required: ['limit', 'measured'],
      properties: {
        limit: { ...count('Allowed, in km/h'), minimum: 1, maximum: 200 },
        measured: { ...count('Measured, in km/h'), maximum: 400 },
      },
    },
    photos: { ...count('Pictures, faces outside the car made unreadable'), maximum: 6 },
    decision,
    dispute,
  },
} as const

const licence = {
  type: 'object',
  required: ['firstIssuedOn', 'validUntil', 'held', 'heavy', 'reduced', 'fullStudies', 'grave', 'cheated'],
  properties: {
    firstIssuedOn: day('First licence; the cycle of points runs from here'),
    validUntil: day('Last day it is good for'),
    probationUntil: day('Last day of 实习期; absent once it is over'),
    held: flag('Taken, or kept by the police'),
    heavy: flag('Of a class that studies 30 days when the cycle is full (A1, A2, A3, B1, B2)'),
    reduced: { ...count('Points that study took off in this cycle'), maximum: 12 },
    fullStudies: { ...count('满分教育 in this cycle and the last'), maximum: 20 },
    grave: flag('Drink, escape, forgery or sold points in three cycles'),
    cheated: flag('Cheated at study in three cycles'),
  },
} as const

export const protocol = {
  records: {
    path: '/traffic/records/query',
    summary: 'Cars, licence, and violations of three years of one person; nothing for whoever is not known',
    request: { type: 'object', required: ['name', 'idNumber'], properties: person },
    response: {
      type: 'object',
      required: ['cars', 'violations'],
      properties: {
        cars: {
          type: 'array',
          maxItems: 20,
          items: {
            type: 'object',
            required: ['plate'],
            properties: { plate: text('In any spelling'), inspectedUntil: day('Last day of its inspection') },
          },
        },
        licence,
        violations: {
          type: 'array',
          maxItems: 100,
          items: violation,
          description: "Theirs as a driver, and those of their cars that are not settled under somebody else's licence",
        },
      },
    },
  },
  photo: {
    path: '/traffic/photos/query',
    summary: 'One picture of a violation, only for the person who drove',
    request: {
      type: 'object',
      required: ['name', 'idNumber', 'number', 'photo'],
      properties: { ...person, number, photo: { ...count('Which, from 1'), minimum: 1, maximum: 6 } },
    },
    response: {
      type: 'object',
      required: ['data'],
      properties: {
        data: {
          type: 'string',
          pattern: '^[A-Za-z0-9+/]+={0,2}$',
          maxLength: 680_000,
          description: 'A JPEG, PNG or WebP of up to 500 KB, in base64',
        },
      },
    },
  },
  dispute: {
    path: '/traffic/disputes',
    summary: 'A dispute about a violation that is not decided; the same requestId is the same dispute',
    request: {
      type: 'object',
      required: ['name', 'idNumber', 'requestId', 'number', 'reason'],
      properties: {
        ...person,
        requestId: text('Of the dispute'),
        number,
        reason: { enum: ['notSo', 'notMyCar', 'notMe', 'forced', 'other'] },
        words: { type: 'string', maxLength: 200, description: 'What they say about it' },
      },
    },
    response: {
      type: 'object',
      required: ['caseNumber', 'promisedBy'],
      properties: {
        caseNumber: { type: 'string', pattern: '^[A-Z0-9-]{6,32}$', description: 'The receipt' },
        promisedBy: day('Answered by'),
      },
    },
  },
} as const
