import { object } from '../schema'
const text = { type: 'string', minLength: 1 } as const

const step = object(
  {
    id: { ...text, description: 'The matter: GET /guide has the rest' },
    title: text,
    why: { ...text, description: 'Why at this moment' },
    page: { ...text, description: 'The embedded service that does it' },
  },
  { optional: ['page'] },
)

/** A life event (一件事) as `config/cities/typical/event.schema.json` describes it, in one language. */
export const lifeEvent = {
  summary: 'What a life event asks for, in order',
  sameForAll: true,
  response: object({
    id: text,
    title: text,
    promise: text,
    stages: {
      type: 'array',
      description: 'By time',
      items: object({ when: text, steps: { type: 'array', items: step } }),
    },
    people: { type: 'array', items: text, description: 'What no office does, and helps' },
  }),
  errors: ['CITY_UNKNOWN', 'NOT_FOUND'],
  examples: {
    default: {
      id: 'newborn',
      title: '家里添了孩子',
      promise: '从怀上到孩子参保，按先后排好，少跑几趟',
      stages: [
        { when: '出院前', steps: [{ id: 'birth-certificate', title: '领出生证', why: '后面每一件都要它' }] },
        {
          when: '一个月内',
          steps: [
            { id: 'hukou-newborn', title: '给孩子上户口', why: '拿到出生证就能上' },
            { id: 'medical-resident', title: '给孩子交医保', why: '先有户口，再参保' },
          ],
        },
      ],
      people: ['孩子满月前，社区医生会上门看一次。'],
    },
  },
} as const
