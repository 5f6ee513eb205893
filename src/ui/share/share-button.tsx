import { Button } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useArrival } from '../../core/arrival/use-arrival'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { texts } from './texts'

/**
 * Sends the page's card to a chat. The web has no such button: a browser's own menu does it. Nor does it work where WeChat
 * gives less than a whole screen.
 */
export function ShareButton() {
  const t = useTexts(texts)
  const { frame } = useArrival()
  return process.env.TARO_ENV === 'h5' || frame !== 'whole' ? null : (
    <Button className="button button--line button--share" openType="share">
      {t.share}
    </Button>
  )
}

/** A bar's action with the way to send the page beside it; in care mode a bar has one action. */
export function ShareBar({ children }: { children: ReactNode }) {
  const care = useLook((look) => look.care)
  return (
    <>
      {!care && <ShareButton />}
      {children}
    </>
  )
}
