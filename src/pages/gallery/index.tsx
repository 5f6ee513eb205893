import { View } from '@tarojs/components'
import { getCurrentInstance } from '@tarojs/taro'
import { useEffect } from 'react'
import { setLook, useLook } from '../../core/look'
import { Button, Page, Segment } from '../../ui'
import { Actions } from './actions'
import { Choices } from './choices'
import { Fields } from './fields'
import { Foundations } from './foundations'
import { Lists } from './lists'
import { Plots } from './plots'
import { States } from './states'
import { Words } from './words'
import './index.scss'

/** Every component of ui with its states. `?theme=dark&size=care`, or switched on the spot; nothing is remembered. */
export default function GalleryPage() {
  const { dark, care } = useLook()
  useEffect(() => {
    const { theme, size } = getCurrentInstance().router?.params ?? {}
    setLook({ dark: theme === 'dark', care: size === 'care' })
  }, [])
  return (
    <Page title="组件" bar={<Button onTap={() => setLook({ dark: !dark })}>{dark ? '换成浅色' : '换成深色'}</Button>}>
      <Segment
        label="字大小"
        value={care ? 'care' : 'standard'}
        options={[
          { value: 'standard', label: '标准' },
          { value: 'care', label: '大字' },
        ]}
        onChange={(size) => setLook({ care: size === 'care' })}
      />
      <View>
        <Foundations />
        <Actions />
        <Fields />
        <Choices />
        <Lists />
        <Words />
        <Plots />
        <States />
      </View>
    </Page>
  )
}
