import { count } from '../fields'
import { object } from '../schema'

const text = { type: 'string', minLength: 1 } as const

const due = object(
  {
    count: {
      enum: ['months', 'days', 'year', 'school', 'monthsBefore'],
      description: 'What is counted from the day of the event: `src/shared/life-plan.ts` reckons it',
    },
    n: count('How many'),
    day: { type: 'string', pattern: '^[0-9]{2}-[0-9]{2}$', description: 'Month and day, of `year` and `school`' },
    says: { ...text, description: 'Where the day comes from' },
    late: { ...text, description: 'What one can still do after it' },
    source: { ...text, description: 'Which law' },
    typical: { type: 'boolean', description: "True where it is a city's to set" },
  },
  { optional: ['day', 'typical'], description: 'The last day by law or by what a city sets' },
)

const step = object(
  {
    id: { ...text, description: 'The matter: GET /guide has the rest' },
    title: text,
    why: { ...text, description: 'Why at this moment' },
    after: { type: 'array', items: text, description: 'Ids of the steps without which nobody can do it' },
    page: { ...text, description: 'The embedded service that does it' },
    due,
  },
  { optional: ['after', 'page', 'due'] },
)

const date = object(
  {
    ask: { ...text, description: 'The question for it' },
    name: { ...text, description: 'What it is called' },
    since: { ...text, description: 'How long ago it was: {age} with its unit' },
    expected: object({ past: text, coming: text, name: text }, { description: 'Where it may be asked beforehand' }),
  },
  { optional: ['expected'], description: 'The day from which deadlines count' },
)

/** A life event (一件事) as `config/cities/typical/event.schema.json` describes it, in one language. */
export const lifeEvent = {
  summary: 'What a life event asks for, in order',
  sameForAll: true,
  response: object(
    {
      id: text,
      title: text,
      promise: text,
      date,
      stages: {
        type: 'array',
        description: 'By time',
        items: object({ when: text, steps: { type: 'array', items: step } }),
      },
      later: {
        type: 'array',
        items: { enum: ['vaccine', 'childcare', 'school'] },
        description: 'What comes after all of it, by the law of these names',
      },
      people: { type: 'array', items: text, description: 'What no office does, and helps' },
      reminder: { ...text, description: "WeChat's id of the template of a reminder; absent where there is none" },
    },
    { optional: ['date', 'later', 'reminder'] },
  ),
  errors: ['CITY_UNKNOWN', 'NOT_FOUND'],
  examples: {
    default: {
      id: 'newborn',
      title: '家里添了孩子',
      promise: '从怀上到孩子参保，按先后排好，少跑几趟',
      date: {
        ask: '孩子哪天出生',
        name: '出生日期',
        since: '孩子 {age}大',
        expected: { past: '已经出生', coming: '还没出生', name: '预产期' },
      },
      stages: [
        { when: '出院前', steps: [{ id: 'birth-certificate', title: '领出生证明', why: '后面每一件都要它' }] },
        {
          when: '一个月内',
          steps: [
            {
              id: 'hukou-newborn',
              title: '上户口',
              why: '有了户口才有身份证号',
              due: {
                count: 'months',
                n: 1,
                says: '出生满 1 个月',
                late: '过了也给上，带齐材料去派出所',
                source: '户口登记条例第七条',
              },
            },
            {
              id: 'medical-resident',
              title: '上少儿医保',
              why: '先有户口，再参保',
              after: ['hukou-newborn'],
              due: {
                count: 'days',
                n: 90,
                says: '出生第 90 天',
                late: '过了也能参保，从交钱以后算',
                source: '各地居民医保办法',
                typical: true,
              },
            },
          ],
        },
        {
          when: '产假里',
          steps: [{ id: 'social-card-new', title: '领社保卡', why: '参保后才能领', after: ['medical-resident'] }],
        },
      ],
      later: ['vaccine', 'childcare', 'school'],
      reminder: 'thin-template-of-step-due',
      people: ['孩子满月前，社区医生会上门看一次。'],
    },
  },
} as const
