import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../../core/clock'
import { yuan, yuanShort } from '../../../../shared/money'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { Card, Cell, Sheet } from '../../../../ui'
import { depositOf } from '../../rules/deposits'
import { texts } from '../../texts/zh'
import type { Account, OneAccount } from '../../contract/types'

function How({ one, onClose }: { one: OneAccount; onClose: () => void }) {
  const { account: t } = useTexts(texts)
  const parts = depositOf(one)
  return (
    <Sheet title={t.how} onClose={onClose}>
      <Cell first title={t.howBase} note={t.howBaseNote} value={yuanShort(one.base)} />
      <Cell title={t.howEmployer(one.employerRate)} value={yuan(parts.employer)} />
      <Cell title={t.howPersonal(one.personalRate)} value={yuan(parts.personal)} />
      <Cell title={t.howSum} value={<View className="amount">{yuan(parts.amount)}</View>} />
      <View className="t-note t-2 mt-2">
        {t.howRates} {t.howSource}
      </View>
    </Sheet>
  )
}

function Wrong({ account, onClose }: { account: Account; onClose: () => void }) {
  const { account: t } = useTexts(texts)
  const { office, asOf, accounts } = account
  return (
    <Sheet title={t.wrongTitle} onClose={onClose}>
      <Cell first title={t.wrongMonth} note={t.wrongMonthNote} />
      <Cell title={t.wrongAmount} note={t.wrongAmountNote} />
      <Cell title={t.wrongBalance} note={t.wrongBalanceNote(asOf, now())} />
      <CallCell phone={office.phone} note={t.wrongCall(office.phone, accounts[0]?.number ?? '')} />
    </Sheet>
  )
}

/** What people ask next: how the deposit is reckoned, and what to do when a figure is wrong. */
export function Help({ account }: { account: Account }) {
  const { account: t } = useTexts(texts)
  const [open, setOpen] = useState<'how' | 'wrong'>()
  const close = () => setOpen(undefined)
  const one = account.accounts.find(({ status }) => status === 'active')
  return (
    <View>
      <Card kind="list">
        {one && <Cell first title={t.how} note={t.howNote(one)} onTap={() => setOpen('how')} />}
        <Cell first={!one} title={t.wrong} onTap={() => setOpen('wrong')} />
      </Card>
      {open === 'how' && one && <How one={one} onClose={close} />}
      {open === 'wrong' && <Wrong account={account} onClose={close} />}
    </View>
  )
}
