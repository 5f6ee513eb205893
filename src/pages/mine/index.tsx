import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { openPage } from '../../core/arrival/open-page'
import { choice, useLook } from '../../core/look'
import { choose } from '../../core/look-watch'
import { useTexts } from '../../core/text'
import { Button, Card, Cell, Notice, Page, Segment, Skeleton } from '../../ui'
import { heading } from '../../ui/a11y'
import { texts } from './texts'
import type { Me } from '../../shared/platform/types'
import { leave, loadMe, useMe } from './store'

const sizes = ['auto', 'standard', 'care'] as const
const themes = ['auto', 'light', 'dark'] as const
const languages = [
  { value: 'zh', label: '中文' },
  { value: 'en', label: 'English' },
] as const

function Who({ me }: { me: Me }) {
  const t = useTexts(texts)
  const named = me.level !== 'wechat'
  return (
    <Card kind="lead">
      <View className="t-title" {...heading(2)}>
        {named ? me.name : t.signedIn}
      </View>
      <View className="t-sub t-2 mt-1">{named ? me.idNumber : t.notNamedText}</View>
    </Card>
  )
}

/** Who I am here, my family and my data, how it looks, the way out. */
export default function Mine() {
  const t = useTexts(texts)
  const { language } = useLook()
  const { phase, value, problem, signedOut } = useMe()
  useEffect(() => void loadMe(), [])
  const { size, theme } = choice()
  return (
    <Page title={t.mine}>
      {signedOut && <Notice kind="ok">{t.signedOut}</Notice>}
      {phase === 'failed' && problem && (
        <Notice kind="bad">
          {problem.message} {problem.action}
        </Notice>
      )}
      {value ? (
        <Who me={value} />
      ) : (
        phase === 'loading' &&
        !signedOut && (
          <Skeleton
            cards={[
              [
                [40, 28],
                [60, 16],
              ],
            ]}
          />
        )
      )}
      {value && value.level !== 'wechat' && (
        <Card kind="list">
          <Cell first title={t.family} note={t.familyNote} onTap={() => openPage('pages/people/family/index')} />
          <Cell title={t.reads} onTap={() => openPage('pages/mine/reads/index')} />
          <Cell title={t.consents} onTap={() => openPage('pages/people/consents/index')} />
          <Cell title={t.offers} onTap={() => openPage('pages/people/offers/index')} />
          <Cell title={t.data} note={t.dataNote} onTap={() => openPage('pages/people/data/index')} />
          {value.face === false && <Cell title={t.noId} onTap={() => openPage('pages/people/no-id/index')} />}
        </Card>
      )}
      <Card>
        <View className="label">{t.size}</View>
        <Segment
          label={t.size}
          value={size}
          options={sizes.map((one) => ({ value: one, label: t.sizes[one] }))}
          onChange={(one) => choose({ size: one })}
        />
        <View className="label mt-4">{t.theme}</View>
        <Segment
          label={t.theme}
          value={theme}
          options={themes.map((one) => ({ value: one, label: t.themes[one] }))}
          onChange={(one) => choose({ theme: one })}
        />
        <View className="label mt-4">{t.language}</View>
        <Segment
          label={t.language}
          value={language}
          options={languages}
          onChange={(one) => choose({ language: one })}
        />
      </Card>
      {value && (
        <View>
          <Button kind="line" onTap={() => void leave()}>
            {t.signOut}
          </Button>
          <View className="foot">{t.signOutText}</View>
        </View>
      )}
    </Page>
  )
}
