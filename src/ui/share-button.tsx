import { Button } from '@tarojs/components'

interface ShareButtonProps {
  /** Names whom it goes to: 发给家人. */
  children: string
}

/** Sends the page's card to a chat. The web has no such button: a browser's own menu does it. */
export const ShareButton = ({ children }: ShareButtonProps) =>
  process.env.TARO_ENV === 'h5' ? null : (
    <Button className="button button--line button--share" openType="share">
      {children}
    </Button>
  )
