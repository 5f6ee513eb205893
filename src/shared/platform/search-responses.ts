import { localized } from '../fields'
import { object } from '../schema'
const text = { type: 'string', minLength: 1 } as const

const hit = object(
  {
    id: { ...text, description: 'The matter: GET /guide has the rest, where no page does it' },
    title: { ...text, description: "In the caller's language" },
    officialName: text,
    word: { ...text, description: 'The word people say that fits best; absent where it is the title' },
    page: { ...text, description: 'Path of the page of the service that does it' },
  },
  { optional: ['officialName', 'word', 'page'] },
)

export const find = {
  summary: 'The matters that somebody may mean, by the words people say',
  sameForAll: true,
  response: object({
    hits: { type: 'array', maxItems: 10, items: hit, description: 'Best first' },
    sure: { type: 'boolean', description: 'False: the nearest there is, perhaps not what was meant' },
  }),
  errors: ['CITY_UNKNOWN'],
  examples: {
    default: {
      hits: [
        { id: 'id-card-lost', title: '身份证丢了补一张', officialName: '居民身份证遗失补领', word: '身份证丢了' },
        { id: 'id-card-temporary', title: '办临时身份证', officialName: '临时居民身份证办理' },
      ],
      sure: true,
    },
    service: {
      hits: [
        {
          id: 'fund-query',
          title: '查公积金',
          officialName: '住房公积金账户信息查询',
          page: 'services/housing-fund/pages/account/index',
        },
      ],
      sure: true,
    },
    nothing: { hits: [], sure: false },
  },
} as const

const listed = object(
  {
    id: { ...text, description: 'The matter; `event.` and its id for a life event' },
    words: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Chinese title, official name, English title; then what people say. A name that says no more is empty',
    },
    page: { ...text, description: 'Path of the page of the service that does it' },
    answer: object(
      {
        headline: localized('What one has to do, in a few words'),
        promise: localized('What to bring or do, and what one gets'),
        fee: localized('Cost'),
        time: localized('Time'),
      },
      { optional: ['headline'], description: 'Where the city says something else than what is typical' },
    ),
  },
  { optional: ['page', 'answer'] },
)

const speech = object(
  {
    elsewhere: { ...text, description: 'Gossip, and the business of others: words with `|` between' },
    errand: { ...text, description: 'What every errand has: words with `|` between' },
    idle: { ...text, description: 'Characters that say nothing by themselves' },
    polite: { ...text, description: 'What is said before and after a request: a regular expression' },
    phrases: { ...text, description: 'What every question has, and is read away: a regular expression' },
    alike: { type: 'array', items: text, description: 'Words that mean the same, after the one that stands for them' },
  },
  { description: 'How people talk' },
)

export const findWords = {
  summary: 'Every word that search knows in a city, for the phone to search by itself',
  sameForAll: true,
  response: object(
    {
      mark: { ...text, description: 'Changes with the list; pass as `have` the next time' },
      list: object(
        {
          items: { type: 'array', items: listed },
          pinyin: {
            type: 'string',
            description:
              'Each syllable with the characters of these items: `a阿啊ai爱`; `=` before one likelier said otherwise',
          },
          traditional: { type: 'string', description: 'Each traditional character and the simple one: `證证戶户`' },
          speech,
        },
        { description: 'Absent where `have` is the mark of just this list' },
      ),
    },
    { optional: ['list'] },
  ),
  errors: ['CITY_UNKNOWN'],
  examples: {
    default: { mark: '5d1f0a7c93be2468' },
    list: {
      mark: '5d1f0a7c93be2468',
      list: {
        items: [
          {
            id: 'id-card-lost',
            words: ['身份证丢了补一张', '居民身份证遗失补领', 'Replace a lost ID card', 'sfz丢了'],
          },
          { id: 'library-card', words: ['办借书证', '', 'Get a library card', '读者证'] },
        ],
        pinyin: 'ban办jie借shu书zheng证',
        traditional: '辦办書书證证',
        speech: {
          elsewhere: '天气|电影',
          errand: '办|补|证明',
          idle: '的了吗',
          polite: '您好|谢谢',
          phrases: '请问|怎么办',
          alike: ['娃=孩子|宝宝'],
        },
      },
    },
  },
} as const

export const searchMissed = {
  summary: 'Tell that a search led nowhere, without anything personal',
  response: object({}),
  errors: ['CITY_UNKNOWN'],
  examples: { default: {} },
} as const
