import { View } from '@tarojs/components'
import { now } from '../../core/clock'
import { useLook } from '../../core/look'
import type { Problem } from '../../core/problem'
import { momentText } from '../../shared/day-texts'
import { useTexts } from '../../core/text'
import { Link, Notice } from '../../ui'
import { texts } from './matter/texts'

interface StaleNoticeProps {
  /** When the copy was read. */
  at: string
  /** Why there is no newer one; nothing is said where there is. */
  problem?: Problem
  onRetry: () => void
}

/** Says that this is the copy kept on the phone, how old it is, and why. */
export function StaleNotice({ at, problem, onRetry }: StaleNoticeProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  if (!problem) return null
  const offline = problem.code === 'OFFLINE'
  return (
    <Notice kind="warn" icon={offline ? 'off' : 'wait'}>
      {(offline ? t.offline : t.notNow)(momentText(at, now(), language))}
      <View>
        <Link onTap={onRetry}>{t.retryNow}</Link>
      </View>
    </Notice>
  )
}
