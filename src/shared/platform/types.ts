import type { FromSchema } from 'json-schema-to-ts'
import type { responses } from './responses'

type ResponseOf<K extends keyof typeof responses> = FromSchema<(typeof responses)[K]['response']>

export type Session = ResponseOf<'signIn'>
export type Me = ResponseOf<'me'>
export type Cities = ResponseOf<'cities'>
export type Reads = ResponseOf<'reads'>
export type UnderWayAnswer = ResponseOf<'underWay'>
export type RealNameEntry = ResponseOf<'realNameEntry'>
export type SignInEntry = ResponseOf<'signInEntry'>
export type GuideAnswer = ResponseOf<'guide'>
export type LifeEventAnswer = ResponseOf<'lifeEvent'>
export type FindAnswer = ResponseOf<'find'>
export type FindWords = ResponseOf<'findWords'>
