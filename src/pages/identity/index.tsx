import { View } from '@tarojs/components'
import { getCurrentInstance, useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { homePage } from '../../core/arrival/not-found'
import { openPage, staysHere } from '../../core/arrival/open-page'
import { now } from '../../core/clock'
import { dial } from '../../core/device'
import { dayOf } from '../../shared/days'
import { readIdNumber } from '../../shared/id-number'
import { useTexts } from '../../core/text'
import { Button, Card, Cell, Input, Notice, Page } from '../../ui'
import { goOn } from './go-on'
import { abandonCheck, finishCheck, startCheck, typeIdNumber, typeName, useIdentity, useTitleWanted } from './store'
import { texts } from './texts'
import { returnedCode } from './wechat-code'
import { heading } from '../../ui/a11y'
import './index.scss'

/** Whatever is pasted with the number is taken out, and only then counted. */
const LONGEST_TYPED = 140

/** Of the page that needs the name, as this one's own address has it; empty where it says none that can be read. */
function addressAsked(): string {
  try {
    return decodeURIComponent(getCurrentInstance().router?.params.to ?? '')
  } catch {
    return ''
  }
}

function resume(): void {
  const code = returnedCode()
  if (!code) return abandonCheck()
  const to = addressAsked()
  const here = staysHere()
  // Who has gone elsewhere meanwhile is left there
  void finishCheck(code).then((proven) => proven && here() && goOn(to))
}

const isValid = (idNumber: string) => readIdNumber(idNumber, dayOf(now())).valid

/** Asks for the real name once, has WeChat confirm it, and goes back to the step that needed it. */
export default function IdentityPage() {
  const t = useTexts(texts)
  const { name, idNumber, busy, wrong, problem, shut } = useIdentity()
  const wanted = useTitleWanted()
  useEffect(resume, [])
  useDidShow(resume)
  return (
    <Page
      title={t.bar}
      share={{ title: wanted ?? t.home, path: wanted ? addressAsked() : `/${homePage()}` }}
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
        <View className="t-title" {...heading(2)}>
          {t.title}
        </View>
        {wanted && <View className="t-sub mt-1">{t.to(wanted)}</View>}
        <View className="t-sub t-2 mt-1">{t.why}</View>
        <Input label={t.name} value={name} problem={wrong.name ? t.nameWrong : undefined} onChange={typeName} />
        <Input
          label={t.idNumber}
          value={idNumber}
          type="idcard"
          maxlength={LONGEST_TYPED}
          problem={wrong.idNumber && (wrong.idNumber === 'other' ? t.otherDocument : t.idWrong)}
          onChange={typeIdNumber}
        />
      </Card>
      {wrong.idNumber === 'other' && (
        <Card kind="list">
          <Cell first title={t.noId} onTap={() => openPage('pages/people/no-id/index')} />
          <Cell icon="phone" title={t.call} onTap={() => void dial('12345')} />
        </Card>
      )}
      <View className="foot">{t.safe}</View>
    </Page>
  )
}
