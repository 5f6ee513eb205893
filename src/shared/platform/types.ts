import type { FromSchema } from 'json-schema-to-ts'
import type { responses } from './responses'

type Answer<K extends keyof typeof responses> = FromSchema<(typeof responses)[K]['response']>

export type Session = Answer<'signIn'>
export type Me = Answer<'me'>
export type Reads = Answer<'reads'>
export type RealNameEntry = Answer<'realNameEntry'>
export type SignInEntry = Answer<'signInEntry'>
export type Guide = Answer<'guide'>
export type LifeEvent = Answer<'lifeEvent'>
export type FindAnswer = Answer<'find'>
export type FindWords = Answer<'findWords'>
