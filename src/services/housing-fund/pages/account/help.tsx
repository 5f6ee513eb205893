import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { now } from '../../../../core/clock'
import { yuan, yuanShort } from '../../../../shared/money'
import { useTexts } from '../../../../core/text'
import { Card, Cell, Sheet } from '../../../../ui'
import { depositOf } from '../../rules'
import { texts } from '../../texts'
import type { Account, OneAccount } from '../../contract/types'

function How({ one, onClose }: { one: OneAccount; onClose: () => void }) {
  const { account: say } = useTexts(texts)
  const parts = depositOf(one)
  return (
    <Sheet title={say.how} onClose={onClose}>
      <Cell first title={say.howBase} note={say.howBaseNote} value={yuanShort(one.base)} />
      <Cell title={say.howEmployer(one.employerRate)} value={yuan(parts.employer)} />
      <Cell title={say.howPersonal(one.personalRate)} value={yuan(parts.personal)} />
      <Cell title={say.howSum} value={<View className="amount">{yuan(parts.amount)}</View>} />
      <View className="t-note t-2 mt-2">
        {say.howRates} {say.howSource}
      </View>
    </Sheet>
  )
}

function Wrong({ account, onClose }: { account: Account; onClose: () => void }) {
  const { account: say } = useTexts(texts)
  const { office, asOf, accounts } = account
  return (
    <Sheet title={say.wrongTitle} onClose={onClose}>
      <Cell first title={say.wrongMonth} note={say.wrongMonthNote} />
      <Cell title={say.wrongAmount} note={say.wrongAmountNote} />
      <Cell title={say.wrongBalance} note={say.wrongBalanceNote(asOf, now())} />
      <Cell
        icon="phone"
        title={say.call(office.phone)}
        note={say.wrongCall(office.phone, accounts[0]?.number ?? '')}
        onTap={() => void Taro.makePhoneCall({ phoneNumber: office.phone })}
      />
    </Sheet>
  )
}

/** What people ask next: how the deposit is reckoned, and what to do when a figure is wrong. */
export function Help({ account }: { account: Account }) {
  const { account: say } = useTexts(texts)
  const [open, setOpen] = useState<'how' | 'wrong'>()
  const close = () => setOpen(undefined)
  const one = account.accounts.find(({ status }) => status === 'active')
  return (
    <View>
      <Card kind="list">
        {one && <Cell first title={say.how} note={say.howNote(one)} onTap={() => setOpen('how')} />}
        <Cell first={!one} title={say.wrong} onTap={() => setOpen('wrong')} />
      </Card>
      {open === 'how' && one && <How one={one} onClose={close} />}
      {open === 'wrong' && <Wrong account={account} onClose={close} />}
    </View>
  )
}
