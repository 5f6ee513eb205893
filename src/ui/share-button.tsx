import { Button } from '@tarojs/components'
import { useArrival } from '../core/arrival/use-arrival'

interface ShareButtonProps {
  /** Names whom it goes to: 发给家人. */
  children: string
}

/**
 * Sends the page's card to a chat. The web has no such button: a browser's own menu does it. Nor does it work where WeChat
 * gives less than a whole screen.
 */
export function ShareButton({ children }: ShareButtonProps) {
  const { frame } = useArrival()
  return process.env.TARO_ENV === 'h5' || frame !== 'whole' ? null : (
    <Button className="button button--line button--share" openType="share">
      {children}
    </Button>
  )
}
