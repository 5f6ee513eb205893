import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { now } from '../../../../core/clock'
import { choose } from '../../../../core/look-watch'
import type { Problem } from '../../../../core/problem'
import { useTexts } from '../../../../core/text'
import { Button, Later } from '../../../../ui'
import { texts } from '../../texts'
import type { Account } from '../../contract/types'
import { Aged } from './aged'
import { Answer } from './answer'
import { Chart } from './chart'
import { Entries } from './entries'
import { Frozen } from './frozen'
import { Help } from './help'
import { None } from './none'
import { Several } from './several'

interface ContentProps {
  account: Account
  /** Set when this is the copy kept on the phone. */
  problem?: Problem
  care: boolean
  onRetry: () => void
}

/** The first screen, the answer first; in care mode shorter as well as larger. */
export function Content({ account, problem, care, onRetry }: ContentProps) {
  const { account: say } = useTexts(texts)
  const { status, office, asOf } = account
  if (status === 'none') return <None office={office} />
  return (
    <>
      <Aged account={account} problem={problem} onRetry={onRetry} />
      <Answer account={account} care={care} />
      {status === 'frozen' && <Frozen account={account} />}
      <Later>
        {(status === 'several' || account.merge) && <Several account={account} />}
        {!care && account.deposits.length > 0 && <Chart deposits={account.deposits} />}
        <Entries account={account} care={care} />
        {!care && <Help account={account} />}
        {care && (
          <View>
            <Button kind="line" icon="phone" onTap={() => void Taro.makePhoneCall({ phoneNumber: office.phone })}>
              {say.call(office.phone)}
            </Button>
            <Button kind="text" onTap={() => choose({ size: 'standard' })}>
              {say.standard}
            </Button>
          </View>
        )}
        <View className="foot">
          <View className="foot-line">{say.foot(office, asOf, now()).join('')}</View>
        </View>
      </Later>
    </>
  )
}
