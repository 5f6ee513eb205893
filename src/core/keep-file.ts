import Taro from '@tarojs/taro'
import { ask, type Outcome } from './device'

/** WeChat's own: Taro gives functions alone. */
declare const wx: { readonly env: { readonly USER_DATA_PATH: string } }

/** Hands a file to its owner: into a chat of theirs. To be called by a tap, or WeChat refuses. */
export const keepFile = (name: string, text: string): Promise<Outcome> =>
  ask(() => {
    const filePath = `${wx.env.USER_DATA_PATH}/${name}`
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    return Taro.shareFileMessage({ filePath, fileName: name })
  })
