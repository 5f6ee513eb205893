import { View } from '@tarojs/components'
import type { Problem } from '../../../core/problem'
import { useTexts } from '../../../core/text'
import { Link, Notice } from '../../../ui'
import { texts } from '../texts/zh'

/** No answer of now came: why, and the way on. Below stands what holds without it. */
export function Away({ problem, onRetry }: { problem?: Problem; onRetry: () => void }) {
  const t = useTexts(texts)
  if (!problem) return null
  const offline = problem.code === 'OFFLINE'
  return (
    <Notice kind="warn" icon={offline ? 'off' : 'wait'}>
      {offline ? t.offline : t.noAnswer}
      <View>
        <Link onTap={onRetry}>{t.retryNow}</Link>
      </View>
    </Notice>
  )
}
