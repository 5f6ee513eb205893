import type { PlatformHandlers } from '../module'
import type { Faces } from './faces'
import type { People } from './people'

type FaceRoutes = Pick<PlatformHandlers, 'startFace' | 'takeFace' | 'confirmFace' | 'face' | 'myNumber'>

/** Handlers of the face check, and of the one thing that is shown by it alone. */
export const faceRoutes = ({ faces, people }: { readonly faces: Faces; readonly people: People }): FaceRoutes => ({
  startFace: ({ caller: { actor, accountId }, now }, { body: { act, of } }) =>
    faces.begin({ person: actor, account: accountId, act, of }, now),

  takeFace: ({ caller: { actor, accountId }, now }, { body: { token } }) =>
    faces.take(token, { person: actor, account: accountId }, now),

  confirmFace: ({ caller: { actor }, now }, { body: { face } }) => faces.confirm(face, actor, now),

  face: ({ caller: { actor }, now }, { query: { face } }) => faces.get(face, actor, now),

  async myNumber(context) {
    const { idNumber } = await people.read(context.caller.actor, context)
    return { idNumber }
  },
})
