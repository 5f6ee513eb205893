import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useArrival } from '../../../../core/arrival/use-arrival'
import * as api from '../../api'

export default function AccountPage() {
  const { city } = useArrival()
  const [account, setAccount] = useState<api.Account>()
  useEffect(() => void api.account(city).then(setAccount), [city])
  return (
    <View>
      <Text>{account ? account.balance : '…'}</Text>
    </View>
  )
}
