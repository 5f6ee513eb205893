import { View } from '@tarojs/components'
import { now } from '../../../core/clock'
import type { Problem } from '../../../core/problem'
import { useTexts } from '../../../core/text'
import { Link, Notice } from '../../../ui'
import { texts } from '../texts/zh'

interface StaleNoticeProps {
  /** The answer's own word on its age. */
  of: { readonly asOf: string; readonly stale: boolean }
  /** Why this is the copy kept on the phone, where it is. */
  problem?: Problem
  /** The department in a word or two. */
  who: string
  onRetry: () => void
}

/** Says that these are not today's figures, and why: the department is away, or the phone is offline. */
export function StaleNotice({ of: { asOf, stale }, problem, who, onRetry }: StaleNoticeProps) {
  const t = useTexts(texts)
  if (!stale && !problem) return null
  const offline = problem?.code === 'OFFLINE'
  return (
    <Notice kind="warn" icon={offline ? 'off' : 'wait'}>
      {offline ? t.offline(asOf, now()) : t.stale(asOf, now(), who)}
      <View>
        <Link onTap={onRetry}>{t.retryNow}</Link>
      </View>
    </Notice>
  )
}
