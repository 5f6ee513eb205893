import { View } from '@tarojs/components'
import { now } from '../../../core/clock'
import { platform } from '../../../core/http/platform'
import { useLook } from '../../../core/look'
import { pagedStore } from '../../../kits/personal/paged-store'
import type { Reads } from '../../../shared/platform/types'
import { momentText } from '../../../shared/day-texts'
import { millisOf } from '../../../shared/days'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Empty, Figure, Notice, Page, Skeleton } from '../../../ui'
import { texts } from '../texts'
import { looksOf } from './looks-of'

const reads = pagedStore<Reads, Reads['reads'][number]>({
  ask: (_, before) => platform.reads({ query: { before } }),
  itemsOf: (page) => page.reads,
})

/** What the page counts up, in ms: 30 days. */
const RECENT_MS = 30 * 24 * 3600_000

/** Every reading of personal data: when, for what, by whom. */
export default function ReadsPage() {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { value, all, phase, problem, more } = reads.usePaged('mine')
  const looks = looksOf(all)
  const recent = looks.filter(({ at }) => millisOf(now()) - millisOf(at) <= RECENT_MS)
  // Older pages may still hold some of them
  const isWhole = recent.length < looks.length || !value?.next
  return (
    <Page title={t.reads}>
      {problem && (
        <Notice kind="bad">
          {problem.message} {problem.action}
        </Notice>
      )}
      {!value && phase !== 'failed' && (
        <Skeleton
          cards={[
            [
              [100, 40],
              [100, 40],
              [100, 40],
            ],
          ]}
        />
      )}
      {value && all.length === 0 && <Empty title={t.readsNone} text={t.readsNoneText} />}
      {all.length > 0 && (
        <Card kind="lead">
          <Figure medium words value={isWhole ? t.readsLead(recent.length) : t.readsMany(recent.length)} />
          <View className="t-sub t-2 mt-1">{t.readsLeadText}</View>
        </Card>
      )}
      {all.length > 0 && (
        <Card kind="list">
          {looks.map(({ id, at, by, who, title, count }, index) => (
            <Cell
              key={id}
              first={index === 0}
              title={by === 'self' ? t.byYou : t.byOther(who)}
              note={t.readAt(title, momentText(at, now(), language))}
              value={t.items(count)}
            />
          ))}
        </Card>
      )}
      {value?.next && (
        <Button kind="line" onTap={more}>
          {t.older}
        </Button>
      )}
    </Page>
  )
}
