import type { Relation } from '../../../shared/platform/people-types'

type Words = Readonly<Partial<Record<Relation, string>>>

/** Relations that have one word. */
export const oneWord = {
  mother: '妈妈',
  father: '爸爸',
  wife: '妻子',
  husband: '丈夫',
  daughter: '女儿',
  son: '儿子',
  'daughter-in-law': '儿媳',
  'son-in-law': '女婿',
} satisfies Words

/** What one calls them; of a relation that has several words, their name. */
const called: Words = oneWord

const zh = {
  called: (relation: Relation, name: string) => called[relation] ?? name,
  /** Both, where they differ: 妈妈 赵桂兰. */
  whole: (relation: Relation, name: string) => `${called[relation] ?? ''} ${name}`.trim(),
  /** What stands for them in one letter: 妈; of others their name's last, which people are called by. */
  mark: (relation: Relation, name: string) =>
    /^(mother|father)$/.test(relation) ? (called[relation] ?? name) : name.slice(-1),
}

/** Of other relations their name, as in Chinese: long words do not stand beside one. */
const inEnglish: Words = {
  mother: 'mother',
  father: 'father',
  wife: 'wife',
  husband: 'husband',
  daughter: 'daughter',
  son: 'son',
}

const en: typeof zh = {
  called: (relation, name) => (inEnglish[relation] ? `your ${inEnglish[relation]}` : name),
  whole: (relation, name) => (inEnglish[relation] ? `${name}, your ${inEnglish[relation]}` : name),
  mark: (_, name) => name.slice(-1),
}

/** What somebody is called who is acted for, or who acts. */
export const names = { zh, en }
