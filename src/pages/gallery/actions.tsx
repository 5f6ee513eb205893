import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Cell, Group, Link, Sheet } from '../../ui'

const nothing = () => undefined

/** What starts something: primary, pressed, busy, the quieter kinds; a link; a sheet. */
export function Actions() {
  const [open, setOpen] = useState(false)
  return (
    <View>
      <Group>按钮 Button</Group>
      <Card>
        <Button onTap={nothing}>挂这个号</Button>
        <View className="button button--pressed mt-3">按下</View>
        <View className="mt-3" />
        <Button busy onTap={nothing}>
          正在挂号
        </Button>
        <View className="mt-3" />
        <Button kind="soft" onTap={nothing}>
          排候补
        </Button>
        <View className="mt-3" />
        <Button kind="line" icon="phone" onTap={nothing}>
          打 12329 问人工
        </Button>
        <View className="mt-3" />
        <Button kind="text" small onTap={nothing}>
          以后再说
        </Button>
        <Link onTap={nothing}>换医生、换院区</Link>
      </Card>
      <Group>抽屉 Sheet</Group>
      <Button kind="line" onTap={() => setOpen(true)}>
        打开抽屉
      </Button>
      {open && (
        <Sheet title="每月怎么算的" onClose={() => setOpen(false)}>
          <Cell first title="缴存基数" note="去年的月平均工资" value="9,600.00" />
          <Cell title="合起来" value="1,536.00" />
        </Sheet>
      )}
    </View>
  )
}
