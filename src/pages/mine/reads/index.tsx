import { now } from '../../../core/clock'
import { platform } from '../../../core/http/platform'
import { useLook } from '../../../core/look'
import { pagedStore } from '../../../kits/personal/paged-store'
import type { Reads } from '../../../shared/platform/types'
import { momentText } from '../../../shared/day-texts'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Empty, Notice, Page, Skeleton } from '../../../ui'
import { texts } from '../texts'
import { looksOf } from './looks-of'

const reads = pagedStore<Reads, Reads['reads'][number]>({
  ask: (_, before) => platform.reads({ query: { before } }),
  itemsOf: (page) => page.reads,
})

/** Every reading of personal data: when, for what, by whom. */
export default function ReadsPage() {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { value, all, phase, problem, more } = reads.usePaged('mine')
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
        <Card kind="list">
          {looksOf(all).map(({ id, at, by, title, count }, index) => (
            <Cell
              key={id}
              first={index === 0}
              title={title}
              note={count > 1 ? t.readTimes(momentText(at, now(), language), count) : momentText(at, now(), language)}
              value={by === 'self' ? t.byYou : t.byOther}
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
