import { View } from '@tarojs/components'
import { getCurrentInstance, useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { openPage, staysHere } from '../../core/arrival/open-page'
import { now } from '../../core/clock'
import { dayOf } from '../../shared/days'
import { readIdNumber } from '../../shared/id-number'
import { useTexts } from '../../core/text'
import { Button, Card, Input, Notice, Page } from '../../ui'
import { goOn } from './go-on'
import { abandonCheck, finishCheck, startCheck, typeIdNumber, typeName, useIdentity } from './store'
import { texts } from './texts'
import { returnedCode } from './wechat-code'
import './index.scss'

/** Whatever is pasted with the number is taken out, and only then counted. */
const LONGEST_TYPED = 140

function resume(): void {
  const code = returnedCode()
  if (!code) return abandonCheck()
  const to = getCurrentInstance().router?.params.to ?? ''
  const here = staysHere()
  // Who has gone elsewhere meanwhile is left there
  void finishCheck(code).then((proven) => proven && here() && goOn(decodeURIComponent(to)))
}

const isValid = (idNumber: string) => readIdNumber(idNumber, dayOf(now())).valid

/** Asks for the real name once, has WeChat confirm it, and goes back to the step that needed it. */
export default function IdentityPage() {
  const t = useTexts(texts)
  const { name, idNumber, busy, wrong, problem, shut } = useIdentity()
  useEffect(resume, [])
  useDidShow(resume)
  return (
    <Page
      title={t.title}
      bar={
        <Button busy={busy} onTap={() => void startCheck(isValid, openPage.here())}>
          {busy ? t.busy : t.check}
        </Button>
      }
    >
      {problem && (
        <Notice kind="bad">
          {problem.message || t.failed}
          {problem.action && <View className="t-note t-2">{problem.action}</View>}
        </Notice>
      )}
      {shut && <Notice kind="bad">{t.shut}</Notice>}
      <Card kind="lead">
        <View className="t-sub t-2">{t.why}</View>
        <Input
          label={t.name}
          value={name}
          placeholder={t.nameHint}
          problem={wrong === 'name' ? t.nameWrong : undefined}
          onChange={typeName}
        />
        <Input
          label={t.idNumber}
          value={idNumber}
          type="idcard"
          maxlength={LONGEST_TYPED}
          placeholder={t.idHint}
          problem={wrong === 'idNumber' ? t.idWrong : wrong === 'other' ? t.otherDocument : undefined}
          onChange={typeIdNumber}
        />
      </Card>
      <View className="foot">{t.safe}</View>
    </Page>
  )
}
