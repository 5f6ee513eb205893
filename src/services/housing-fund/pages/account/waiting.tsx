import { useTexts } from '../../../../core/text'
import { Notice, Page, Skeleton } from '../../../../ui'
import { texts } from '../../texts'

const shape = [
  [
    [22, 16],
    [70, 44],
    [52, 16],
    [38, 16],
  ],
  [
    [30, 16],
    [100, 110],
  ],
  [
    [20, 16],
    [100, 40],
    [100, 40],
  ],
] as const

/** The page's own shape while it waits; after three seconds, a word about it. */
export function Waiting({ slow }: { slow: boolean }) {
  const { account: say } = useTexts(texts)
  return (
    <Page title={say.title}>
      {slow && <Notice kind="warn">{say.slow}</Notice>}
      <Skeleton cards={shape} />
    </Page>
  )
}
