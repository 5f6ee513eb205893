import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import type { Problem } from '../../../../core/problem'
import { useTexts } from '../../../../core/text'
import { Link, Notice } from '../../../../ui'
import { texts } from '../../texts'
import type { Account } from '../../contract/types'

interface AgedProps {
  account: Account
  problem?: Problem
  onRetry: () => void
}

/** Says that these are not today's figures, and why: the department is away, or the phone is offline. */
export function Aged({ account: { stale, asOf }, problem, onRetry }: AgedProps) {
  const { account: say } = useTexts(texts)
  if (!stale && !problem) return null
  const offline = problem?.code === 'OFFLINE'
  return (
    <Notice kind="warn" icon={offline ? 'off' : 'wait'}>
      {(offline ? say.offline(asOf, now()) : say.stale(asOf, now())).join('')}
      <View>
        <Link onTap={onRetry}>{say.staleRetry}</Link>
      </View>
    </Notice>
  )
}
