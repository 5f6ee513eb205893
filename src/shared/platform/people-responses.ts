import type { Responses } from '../contract'
import { count, day, instant, localized } from '../fields'
import { object } from '../schema'
import type { people } from './people-endpoints'
import { peopleExamples as examples } from './people-examples'
import { consent, face, invitation, offer, opened, purpose, relation, scope } from './people-fields'

const uuid = { type: 'string', format: 'uuid' } as const
const text = { type: 'string', minLength: 1 } as const
const list = <const Item>(items: Item, maxItems = 200) => ({ type: 'array', maxItems, items }) as const

const faceErrors = ['FACE_NOT_POSSIBLE', 'WECHAT_DOWN', 'WECHAT_REFUSED'] as const
const invitationErrors = [
  ...['NOT_FOUND', 'INVITATION_OTHER', 'INVITATION_OWN', 'INVITATION_USED', 'INVITATION_EXPIRED'],
] as const
const actErrors = ['FACE_NEEDED', 'FACE_EXPIRED'] as const

const exported = object(
  {
    id: uuid,
    state: { enum: ['none', 'queued', 'running', 'ready', 'failed'] },
    done: count('Parts collected'),
    total: count('Parts there are'),
    sizes: object({ json: count('Characters'), page: count('Characters') }),
    expiresAt: instant('Until when it can be fetched'),
  },
  { optional: ['id', 'done', 'total', 'sizes', 'expiresAt'] },
)

export const peopleResponses = {
  startFace: {
    summary: 'Begin a face check for one act',
    response: face,
    errors: faceErrors,
    examples: examples.startFace,
  },
  takeFace: {
    summary: 'Take up in the mini-program the check that a browser began',
    response: face,
    errors: [...faceErrors, 'NOT_FOUND', 'FACE_OTHER', 'FACE_EXPIRED'],
    examples: examples.takeFace,
  },
  confirmFace: {
    summary: 'What WeChat says of the check; passed only where it says so itself',
    response: face,
    errors: ['NOT_FOUND', 'FACE_EXPIRED', 'FACE_FAILED', 'FACE_PENDING', 'WECHAT_DOWN', 'WECHAT_REFUSED'],
    examples: examples.face,
  },
  face: { summary: 'Where a check stands', response: face, errors: ['NOT_FOUND'], examples: examples.face },
  consents: {
    summary: 'What I agreed to, what has ended, what else there is',
    response: object({ live: list(consent), ended: list(consent), offered: list(object(purpose)) }),
    errors: [],
    examples: examples.consents,
  },
  giveConsent: {
    summary: 'Agree to one purpose',
    response: consent,
    errors: ['NOT_FOUND'],
    examples: examples.giveConsent,
  },
  withdrawConsent: {
    summary: 'Withdraw a consent: it stops now, and what was kept for it is deleted',
    response: object({ ended: consent, wiped: count('Copies deleted') }),
    errors: ['NOT_FOUND'],
    examples: examples.withdrawConsent,
  },
  family: {
    summary: 'Whom I act for, who acts for me, what I asked for',
    response: object({
      mine: list(relation),
      theirs: list(relation),
      invitations: list(invitation),
      scopes: list(scope),
    }),
    errors: [],
    examples: examples.family,
  },
  invite: {
    summary: 'Ask somebody to let me act for them: a link that works once, for whoever has that name',
    response: invitation,
    errors: ['DELEGATE_SELF', 'TOO_MANY_INVITATIONS'],
    examples: examples.invite,
  },
  invitation: {
    summary: 'Look at an invitation: only who it is for',
    response: opened,
    errors: invitationErrors,
    examples: examples.invitation,
  },
  acceptInvitation: {
    summary: 'Let them act for me',
    response: relation,
    errors: [...invitationErrors, ...actErrors, 'DELEGATION_CIRCULAR'],
    examples: examples.acceptInvitation,
  },
  declineInvitation: {
    summary: 'Say no to an invitation',
    response: object({}),
    errors: invitationErrors,
    examples: examples.nothing,
  },
  revoke: {
    summary: 'End a relation or take back an invitation: it stops now',
    response: object({ endedAt: instant('When it ended') }),
    errors: ['NOT_FOUND', 'GUARDIANS_DISAGREE', 'GUARDIAN_BY_LAW'],
    examples: examples.revoke,
  },
  children: {
    summary: 'Children whose guardian I am, by the birth register',
    data: { zh: '名下的孩子', en: 'Children in the birth register' },
    response: object({
      children: list(
        object({
          entry: { ...text, description: 'Of the register; for adding the child' },
          name: text,
          birth: day('Of the child'),
          added: { type: 'boolean', description: 'I act for them already' },
        }),
        20,
      ),
    }),
    errors: ['CITY_UNKNOWN', 'DEPARTMENT_DOWN', 'DEPARTMENT_REFUSED', 'DEPARTMENT_GARBLED', 'DEPARTMENT_WRONG_PERSON'],
    examples: examples.children,
  },
  addChild: {
    summary: 'Act for a child until the day before they are 18',
    data: { zh: '孩子的出生登记', en: "The child's birth record" },
    response: relation,
    errors: [
      ...['CITY_UNKNOWN', 'DEPARTMENT_DOWN', 'DEPARTMENT_REFUSED', 'DEPARTMENT_GARBLED', 'DEPARTMENT_WRONG_PERSON'],
      ...['NOT_FOUND', 'CHILD_GROWN', 'GUARDIANS_DISAGREE'],
    ],
    examples: examples.addChild,
  },
  myData: {
    summary: 'What is held about me, and for how long',
    response: object({
      held: list(
        object({
          key: text,
          what: localized('What it is'),
          count: count('How many'),
          until: localized('How long it is kept'),
        }),
      ),
      represented: { ...list(text), description: 'Names of those whom nobody would act for any more' },
      underWay: count('Acts that go on without the account'),
    }),
    errors: [],
    examples: examples.myData,
  },
  myNumber: {
    summary: 'My id number, whole',
    response: object({ idNumber: text }),
    errors: actErrors,
    examples: examples.myNumber,
  },
  startExport: {
    summary: 'Collect everything held about me; one that runs is the answer',
    response: exported,
    errors: ['CITY_UNKNOWN'],
    examples: examples.startExport,
  },
  exported: { summary: 'How far the newest export is', response: exported, errors: [], examples: examples.exported },
  exportPart: {
    summary: 'A piece of a finished export',
    response: object({
      part: { type: 'string' },
      from: count('First character of this piece'),
      total: count('Characters of the whole'),
    }),
    errors: ['NOT_FOUND'],
    examples: examples.exportPart,
  },
  deleteAccount: {
    summary: 'Delete everything about me but what the law keeps; all sessions end',
    response: object({ deletedAt: instant('When'), kept: list(localized('What stays, how long, without a name')) }),
    errors: actErrors,
    examples: examples.deleteAccount,
  },
  signOutEverywhere: {
    summary: 'End all my sessions',
    response: object({ ended: count('Sessions that ended, this one too') }),
    errors: [],
    examples: examples.signOutEverywhere,
  },
  offers: {
    summary: 'What may matter soon, each with its reason; only of data that was agreed to',
    response: object({
      offers: list(offer, 20),
      put: {
        ...list(object({ key: text, answer: { enum: ['not-me', 'never'] } })),
        description: 'Answered: not shown again',
      },
    }),
    errors: ['CITY_UNKNOWN'],
    examples: examples.offers,
  },
  answerOffer: {
    summary: 'Not me, or never again; undo takes it back',
    response: object({}),
    errors: ['NOT_FOUND'],
    examples: examples.nothing,
  },
} as const satisfies Responses<typeof people>
