import {
  citySchema,
  cityQuery,
  personalAct,
  personalQuery,
  personalRead,
  subjectSchema,
  type Contract,
} from '../contract'
import { object } from '../schema'

/** What a face check may be for: each check is for one of them, once. */
export const FACE_ACTS = ['delete-account', 'accept-invitation', 'show-number'] as const

/** Who somebody is to whoever asks them. */
export const RELATIONS = [
  ...['mother', 'father', 'wife', 'husband', 'daughter', 'son'],
  ...['mother-in-law', 'father-in-law', 'daughter-in-law', 'son-in-law'],
  ...['grandmother', 'grandfather', 'granddaughter', 'grandson', 'other'],
] as const

const id = { type: 'string', format: 'uuid' } as const
/** 32 random bytes of a link: an invitation's, or of a face check handed over. */
const token = { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' } as const
const purpose = { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}[.][a-z][a-z0-9-]{1,30}$' } as const

const own = { level: 'realName', owner: 'session', rate: 'read', idempotent: true, method: 'GET' } as const
const change = { ...own, rate: 'write', idempotent: false, method: 'POST' } as const
/** Names the face check that it goes by; without one the answer is FACE_NEEDED with the act. */
const byFace = { ...change, level: 'face' } as const

/** What the phone asks about people: face, consent, family, one's own data, offers. */
export const people = {
  /** Begins the check of one act; `of` names which invitation. In a browser WeChat's check is handed to the mini-program. */
  startFace: {
    ...change,
    path: '/identity/face',
    rate: 'login',
    body: object({ act: { enum: FACE_ACTS }, of: token }, { optional: ['of'] }),
  },
  /** The mini-program takes up what a browser began. */
  takeFace: { ...change, path: '/identity/face/taken', rate: 'login', body: object({ token }) },
  /** WeChat's check has ended on the phone: the server asks WeChat what came of it. */
  confirmFace: { ...change, path: '/identity/face/confirmed', rate: 'login', body: object({ face: id }) },
  /** Where a check stands: a browser waits for it. */
  face: { ...own, path: '/identity/face', query: object({ face: id }) },

  consents: { ...own, path: '/me/consents' },
  giveConsent: { ...change, path: '/me/consents', body: object({ purpose }) },
  withdrawConsent: { ...change, path: '/me/consents/withdrawn', body: object({ purpose }) },

  family: { ...own, path: '/family' },
  invite: {
    ...change,
    path: '/family/invitations',
    body: object({
      relation: { enum: RELATIONS },
      name: { type: 'string', minLength: 1, maxLength: 60 },
      scopes: { type: 'array', minItems: 1, maxItems: 20, uniqueItems: true, items: { type: 'string', maxLength: 40 } },
      months: { type: 'integer', enum: [3, 6, 12], description: 'For how many months' },
    }),
  },
  invitation: { ...own, path: '/family/invitation', query: object({ token }) },
  acceptInvitation: {
    ...byFace,
    act: 'accept-invitation',
    path: '/family/invitations/accepted',
    body: object({ of: token, face: id }, { optional: ['face'] }),
  },
  declineInvitation: { ...change, path: '/family/invitations/declined', body: object({ token }) },
  /** Ends a relation, by either side, or takes back an invitation. */
  revoke: { ...change, path: '/family/revoked', body: object({ id }) },
  /** Children in the birth register of a city whose guardian I am. */
  children: { ...personalRead, path: '/family/children', query: personalQuery },
  addChild: {
    ...personalAct,
    path: '/family/children',
    body: object(
      { city: citySchema, subject: subjectSchema, entry: { type: 'string', pattern: '^[A-Z0-9]{6,20}$' } },
      { optional: ['subject'] },
    ),
  },

  myData: { ...own, path: '/me/data' },
  /** My id number, whole. */
  myNumber: {
    ...byFace,
    act: 'show-number',
    path: '/me/number',
    body: object({ face: id }, { optional: ['face'] }),
  },
  startExport: { ...change, path: '/me/exports', body: object({ city: citySchema }) },
  /** The newest export. */
  exported: { ...own, path: '/me/exports' },
  /** A piece of a finished export, from a character on: what was not fetched is fetched later. */
  exportPart: {
    ...own,
    path: '/me/exports/part',
    query: object({
      id,
      form: { enum: ['json', 'page'] },
      from: { type: 'integer', minimum: 0, maximum: 100000000, description: 'Characters that are here already' },
    }),
  },
  deleteAccount: {
    ...byFace,
    act: 'delete-account',
    path: '/me/deletion',
    body: object({ face: id }, { optional: ['face'] }),
  },
  /** Every session of mine ends, on every phone. */
  signOutEverywhere: { ...own, path: '/sessions', rate: 'write', method: 'DELETE' },

  offers: { ...own, path: '/me/offers', query: cityQuery },
  answerOffer: {
    ...change,
    path: '/me/offers',
    body: object({
      key: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}[.][A-Za-z0-9.:_-]{1,80}$' },
      answer: { enum: ['not-me', 'never', 'undo'] },
    }),
  },
} as const satisfies Contract
