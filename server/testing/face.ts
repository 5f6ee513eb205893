import type { Resident, TestApp } from './app'

/** A face check that this WeChat lets pass. @returns what the act is sent with */
export async function passFace(app: TestApp, { token }: Resident, act: string, of?: string): Promise<unknown> {
  const { body } = await app.send('POST', '/identity/face', { token, body: { act, ...(of ? { of } : {}) } })
  await app.send('POST', '/identity/face/confirmed', { token, body: { face: body.face } })
  return body.face
}
