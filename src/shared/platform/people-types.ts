import type { FromSchema } from 'json-schema-to-ts'
import type { RELATIONS } from './people-endpoints'
import type { peopleResponses } from './people-responses'

type ResponseOf<K extends keyof typeof peopleResponses> = FromSchema<(typeof peopleResponses)[K]['response']>

/** Who somebody is to whoever asks them. */
export type Relation = (typeof RELATIONS)[number]

export type FaceCheck = ResponseOf<'startFace'>
export type Family = ResponseOf<'family'>
export type Represented = Family['mine'][number]
export type Invitation = ResponseOf<'invite'>
export type OpenedInvitation = ResponseOf<'invitation'>
export type Children = ResponseOf<'children'>
export type Consents = ResponseOf<'consents'>
export type Consent = Consents['live'][number]
export type Purpose = Consents['offered'][number]
export type MyData = ResponseOf<'myData'>
export type Exported = ResponseOf<'exported'>
export type Deletion = ResponseOf<'deleteAccount'>
export type Offers = ResponseOf<'offers'>
export type Offer = Offers['offers'][number]
