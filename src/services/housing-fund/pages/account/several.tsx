import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../../core/clock'
import { useSubject } from '../../../../core/subject'
import { useTexts } from '../../../../core/text'
import { ActNotice } from '../../../../kits/acts/parts/act-notice'
import { dayOf, daysBetween } from '../../../../shared/days'
import { yuanShort } from '../../../../shared/money'
import { Button, Card, Cell, Tag } from '../../../../ui'
import type { Account } from '../../contract/types'
import { merging } from '../../store/account'
import { texts } from '../../texts/zh'
import { MergeSheet } from './merge-sheet'

type Merge = NonNullable<Account['merge']>

const kinds = { sent: 'info', accepted: 'info', done: 'ok', refused: 'bad' } as const

/** How far the merge has got; late is shown as late. */
function MergeNotice({ merge: { state, promisedBy, answerBy, caseNumber }, phone }: { merge: Merge; phone: string }) {
  const { account: t } = useTexts(texts)
  const late = promisedBy ? daysBetween(promisedBy, dayOf(now())) : 0
  const accepted = promisedBy ? (late > 0 ? t.mergeLate(promisedBy, late) : t.mergeAccepted(promisedBy)) : t.mergeSent
  const standing = {
    sent: answerBy ? t.mergeSentBy(answerBy) : t.mergeSent,
    accepted,
    done: t.mergeDone,
    refused: t.mergeRefused,
  }
  const open = state === 'sent' || state === 'accepted'
  const note = state === 'refused' ? t.mergeRefusedDo(phone) : undefined
  return (
    <ActNotice kind={kinds[state]} caseNumber={caseNumber} open={open} note={note}>
      {standing[state]}
    </ActNotice>
  )
}

/** Several accounts: what each holds, and one way to make them one; or how far that has got. */
export function Several({ account, city }: { account: Account; city: string }) {
  const { account: t } = useTexts(texts)
  const [choosing, setChoosing] = useState(() => merging.offered(city) !== undefined)
  const acting = useSubject()
  const { accounts, merge, office } = account
  const notice = merge && <MergeNotice merge={merge} phone={office.phone} />
  if (merge && merge.state !== 'refused') return <>{notice}</>
  return (
    <View>
      {notice}
      <Card title={t.severalTitle(accounts.length)}>
        <View className="t-sub t-2">{t.severalText}</View>
        {accounts.map((one, index) => (
          <Cell
            key={one.number}
            first={index === 0}
            title={one.employer}
            note={t.tail(one.number)}
            value={
              <View>
                <View className="amount">{yuanShort(one.balance)}</View>
                <Tag tone={one.status === 'active' ? 'ok' : 'plain'}>{t[one.status]}</Tag>
              </View>
            }
          />
        ))}
        <View className="mt-3">
          {acting ? (
            <View className="t-sub t-2">{t.severalSelf}</View>
          ) : (
            <Button kind="soft" onTap={() => setChoosing(true)}>
              {t.severalDo}
            </Button>
          )}
        </View>
        {choosing && !acting && <MergeSheet accounts={accounts} city={city} onClose={() => setChoosing(false)} />}
      </Card>
    </View>
  )
}
