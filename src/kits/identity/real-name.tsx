import { useDidShow } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { isIdNumber } from '../../core/pure/id-number'
import { useTexts } from '../../core/text'
import { Button, Card, Input, Notice, Page } from '../../ui'
import { abandonCheck, finishCheck, startCheck, typeIdNumber, typeName, useIdentity } from './store'
import { texts } from './texts'
import { returnedCode } from './wechat-code'

interface RealNameProps {
  /** Of the page that needs it, kept so that the resident sees where they are. */
  title: string
  /** This page's own path with its parameters, to come back to on the web. */
  returnTo: string
  onProven: () => void
}

/** Asks for the real name in place of the page that needs it, and goes on with that page once it is proven. */
export function RealName({ title, returnTo, onProven }: RealNameProps) {
  const say = useTexts(texts)
  const { name, idNumber, busy, wrong, problem } = useIdentity()
  const resume = () => {
    const code = returnedCode()
    if (code) void finishCheck(code).then((proven) => proven && onProven())
    else abandonCheck()
  }
  useEffect(resume, []) // eslint-disable-line react-hooks/exhaustive-deps -- once, on arrival from WeChat's page
  useDidShow(resume)
  return (
    <Page
      title={title}
      bar={
        <Button busy={busy} onTap={() => void startCheck(isIdNumber, returnTo)}>
          {busy ? say.busy : say.check}
        </Button>
      }
    >
      {problem && (
        <Notice kind="bad">
          {problem.message || say.failed}
          {problem.action && <View className="t-note t-2">{problem.action}</View>}
        </Notice>
      )}
      <Card kind="lead">
        <View className="t-title">{say.title}</View>
        <View className="t-sub t-2 mt-1">{say.why}</View>
        <View className="mt-4">
          <Input
            label={say.name}
            value={name}
            placeholder={say.nameHint}
            problem={wrong === 'name' ? say.nameWrong : undefined}
            onChange={typeName}
          />
          <Input
            label={say.idNumber}
            value={idNumber}
            type="idcard"
            maxlength={18}
            placeholder={say.idHint}
            problem={wrong === 'idNumber' ? say.idWrong : undefined}
            onChange={typeIdNumber}
          />
        </View>
      </Card>
      <View className="foot">{say.safe}</View>
    </Page>
  )
}
