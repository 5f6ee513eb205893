import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { now } from '../../../../core/clock'
import { dayOf, daysBetween } from '../../../../shared/days'
import { useTexts } from '../../../../core/text'
import { askForNews, loadTemplates, useMessages } from '../../../../kits/messages/store'
import { Link, Notice } from '../../../../ui'
import { texts } from '../../texts'
import type { Account } from '../../contract/types'

type Merge = NonNullable<Account['merge']>
type Texts = ReturnType<typeof useTexts<(typeof texts)['zh']>>['account']

const news = 'case-progress'

function standing(say: Texts, { state, promisedBy }: Merge): string {
  if (state === 'done') return say.mergeDone
  if (state === 'refused') return say.mergeRefused
  if (state === 'sent' || !promisedBy) return say.mergeSent
  const late = daysBetween(promisedBy, dayOf(now()))
  return late > 0 ? say.mergeLate(promisedBy, late) : say.mergeAccepted(promisedBy)
}

/** How far the merge has got, with its case number; late is shown as late. */
export function MergeState({ merge, phone }: { merge: Merge; phone?: string }) {
  const { account: say } = useTexts(texts)
  const { ids, allowed } = useMessages()
  const open = merge.state === 'sent' || merge.state === 'accepted'
  useEffect(() => {
    if (open && process.env.TARO_ENV === 'weapp') void loadTemplates()
  }, [open])
  const kind = merge.state === 'refused' ? 'bad' : merge.state === 'done' ? 'ok' : 'info'
  return (
    <Notice kind={kind}>
      {standing(say, merge)}
      {merge.caseNumber && <View className="t-note t-2">{say.mergeCase(merge.caseNumber)}</View>}
      {open && ids[news] && !allowed.includes(news) && <Link onTap={() => void askForNews(news)}>{say.mergeTell}</Link>}
      {open && allowed.includes(news) && <View className="t-note t-2">{say.mergeTold}</View>}
      {merge.state === 'refused' && phone && <View className="t-note t-2">{say.mergeRefusedDo(phone)}</View>}
    </Notice>
  )
}
