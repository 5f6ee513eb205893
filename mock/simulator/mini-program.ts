import type { FaceDone } from '../wechat/face'
import type { Launch } from '../wechat/links'
import type { World } from '../world'
import { Refused, Visitor } from './visitor'

interface Taken {
  readonly face: string
  readonly verifyId: string
}

/**
 * Plays the mini-program where a link of WeChat's opens it: the tester's phone has its pages on the web alone. The holder signs
 * in there by their own WeChat, takes up the check that the link names, and stands before the camera.
 */
export const miniProgramOf =
  (world: World, serverUrl: () => string) =>
  async ({ path, query }: Launch, done: FaceDone): Promise<string> => {
    const token = new URLSearchParams(query).get('token')
    if (path !== 'pages/people/face/index' || !token) return `小程序打开了 ${path}`
    const { wechat } = world
    const visitor = new Visitor(serverUrl())
    try {
      await visitor.post('/session', { channel: 'weapp', code: wechat.issue(wechat.holder, 'weapp') })
      const { face, verifyId } = (await visitor.post('/identity/face/taken', { token })) as Taken
      const code = wechat.faces.look(verifyId, wechat.holder, done)
      if (code !== 0 && done === 'cancelled') return '没刷完，什么都没变'
      await visitor.post('/identity/face/confirmed', { face })
      return '好了，回到刚才的网页'
    } catch (error) {
      if (error instanceof Refused) return error.said
      throw error
    }
  }
