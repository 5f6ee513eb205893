import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { openPage } from '../../core/arrival/open-page'
import { useArrival } from '../../core/arrival/use-arrival'
import { cityHere, cityLast, cityName } from '../../core/city'
import { now } from '../../core/clock'
import { afterShown, isOffline } from '../../core/device'
import { useLook } from '../../core/look'
import { choose } from '../../core/look-watch'
import { useTexts } from '../../core/text'
import { Icon, Link, Notice, Page } from '../../ui'
import { a11y, heading } from '../../ui/a11y'
import { askedFor } from './asked-for'
import { Begun, Used } from './lists'
import { LargeMatters, LifeEvents, Matters } from './matters'
import { renewMatters, useMatters } from './matters-store'
import { Person } from './person'
import { begunRows, figuresOf, keptRows, usedRows } from './rows'
import { texts } from './texts/zh'
import './index.scss'

/** Where to go on, and what there is: by what people want to do. It paints from the phone alone. */
export default function Home() {
  useArrival()
  const t = useTexts(texts)
  const { language, care } = useLook()
  const { matters, failed } = useMatters()
  const [, drawAgain] = useState({})
  const [offline, setOffline] = useState(false)
  const look = () => void isOffline().then(setOffline)
  useDidShow(() => {
    look()
    // The first screen goes to the phone's view alone, even where the rest is at hand, and nobody is asked before it is there
    afterShown(() => {
      renewMatters()
      void askedFor.renew().then((changed) => changed && drawAgain({}))
    })
    askedFor.settle()
    drawAgain({})
  })
  const at = now()
  const begun = begunRows(language, at)
  // Without a network only what opens without one
  const here = offline ? [...begun, ...keptRows(language, at, begun, t.keptOn)] : begun
  const all = offline ? undefined : matters
  const used = usedRows(t.services, language)
  const city = cityName(cityHere() ?? cityLast())?.[language]
  return (
    <Page title={t.name}>
      <View className="t-title home-ask" {...heading(2)}>
        {t.ask}
      </View>
      <View className="search" onClick={() => openPage('pages/find/index', { focus: 1 })} {...a11y({ role: 'button' })}>
        <Icon name="find" />
        <View className="t-3">{care ? t.findHintCare : t.findHint}</View>
      </View>
      {offline && (
        <View className="mt-3">
          <Notice icon="off">
            {t.offline}
            <View>
              <Link onTap={look}>{t.retry}</Link>
            </View>
          </Notice>
        </View>
      )}
      {offline && <Person offline />}
      {here.length > 0 && <Begun title={offline ? t.kept : t.begun} rows={here} />}
      {care && !offline && (
        <View className={begun.length > 0 ? undefined : 'mt-3'}>
          <Person />
        </View>
      )}
      {!care && !(offline && used.length === 0) && <Used rows={used} asOf={figuresOf(used, language, at)} />}
      {/* Below what is here at once, and all together: nothing moves when it comes */}
      {all && (care ? <LargeMatters {...all} /> : <Matters {...all} />)}
      {all && !care && <LifeEvents {...all} />}
      {!care && !offline && (matters ?? failed) && <Person />}
      {(offline || matters || failed) && (
        <View className="row home-foot">
          {!care && <Link onTap={() => choose({ size: 'care' })}>{t.large}</Link>}
          <Link onTap={() => choose({ language: language === 'zh' ? 'en' : 'zh' })}>{t.language}</Link>
          <Link onTap={() => openPage('pages/mine/index')}>{t.mine}</Link>
          <Link onTap={() => openPage('pages/mine/city/index')}>{t.city(city)}</Link>
        </View>
      )}
    </Page>
  )
}
