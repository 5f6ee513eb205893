const text = { type: 'string', minLength: 1 } as const

const hit = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title'],
  properties: {
    id: { ...text, description: 'The matter: GET /guide has the rest, where no page does it' },
    title: { ...text, description: "In the caller's language" },
    officialName: text,
    word: { ...text, description: 'The word people say that fits best; absent where it is the title' },
    page: { ...text, description: 'Path of the page of the service that does it' },
  },
} as const

export const find = {
  summary: 'The matters that somebody may mean, by the words people say',
  response: {
    type: 'object',
    additionalProperties: false,
    required: ['hits', 'sure'],
    properties: {
      hits: { type: 'array', maxItems: 10, items: hit, description: 'Best first' },
      sure: { type: 'boolean', description: 'False: the nearest there is, perhaps not what was meant' },
    },
  },
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

export const searchMissed = {
  summary: 'Tell that a search led nowhere, without anything personal',
  response: { type: 'object', additionalProperties: false, properties: {} },
  errors: ['CITY_UNKNOWN'],
  examples: { default: {} },
} as const
