import { keptLook } from '../panel/phone'
import type { PhoneFrame } from '../phone/in-phone'

export interface SheetLook {
  readonly id: string
  readonly title: string
  readonly theme: string
  readonly size: string
  readonly language: string
}

const plain = { theme: 'light', size: 'standard', language: 'zh' }
export const looks: readonly SheetLook[] = [
  { id: 'standard', title: '标准', ...plain },
  { id: 'care', title: '大字', ...plain, size: 'care' },
  { id: 'dark', title: '深色', ...plain, theme: 'dark' },
  { id: 'en', title: 'English', ...plain, language: 'en' },
]

/** A session as the server says it. */
export interface Session {
  readonly mark: string
}

/** As `core/storage` keeps a thing, in what Taro makes of it on the web. */
const kept = (data: unknown) => JSON.stringify({ data: { v: 1, data } })

/** A phone of its own, with its own storage, in which the resident has signed in and chosen this look. */
export function phoneFrame(address: string, { theme, size, language }: SheetLook, session: Session): PhoneFrame {
  const frame: PhoneFrame = document.createElement('iframe')
  const local = new Map([
    ['look', keptLook({ theme, size, language })],
    ['session', kept(session)],
    ['owner', kept(session.mark)],
  ])
  frame.kept = { local, session: new Map() }
  Object.assign(frame.dataset, { network: 'good', location: 'refused' })
  frame.tabIndex = -1
  frame.src = address
  return frame
}
