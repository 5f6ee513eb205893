import { View } from '@tarojs/components'
import { ownOf } from '../../core/arrival/given'
import { openPage } from '../../core/arrival/open-page'
import { useArrival } from '../../core/arrival/use-arrival'
import { dial } from '../../core/device'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Button, Card, Cell, Empty, Notice, Page } from '../../ui'
import { heading } from '../../ui/a11y'
import { texts } from './texts'
import { guides } from './guides.gen'

/** What to know before starting, from the service's manifest. */
export default function GuidePage() {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { service = '' } = useArrival().params
  const guide = ownOf(guides, String(service))
  if (!guide) {
    return (
      <Page title={t.name} bar={<Button onTap={() => openPage('pages/home/index')}>{t.toHome}</Button>}>
        <Empty title={t.missing} text={t.missingText}>
          <Card kind="list">
            <Cell first icon="find" title={t.find} onTap={() => openPage('pages/find/index', { focus: 1 })} />
          </Card>
        </Empty>
      </Page>
    )
  }
  const { page, retired } = guide
  return (
    <Page
      title={guide.title[language]}
      bar={page && <Button onTap={() => openPage(page)}>{t.open(guide.title[language])}</Button>}
    >
      {retired && (
        <Notice kind="warn">
          {t.retired}
          <View className="t-note t-2">{t.retiredText}</View>
        </Notice>
      )}
      <Card kind="lead">
        <View className="t-title" {...heading(2)}>
          {guide.title[language]}
        </View>
        <View className="t-sub t-2 mt-1">{guide.promise[language]}</View>
      </Card>
      <Card kind="list">
        <Cell first title={t.need} note={guide.needs.map((need) => need[language]).join('；')} />
        <Cell title={t.cost} value={guide.cost[language]} />
        <Cell title={t.time} value={guide.time[language]} />
      </Card>
      <Card kind="list" title={t.next}>
        {guide.next.map(({ title, page: to, phone }, index) => (
          <Cell
            key={title.zh}
            first={index === 0}
            title={title[language]}
            onTap={() => (to ? openPage(to) : void dial(phone ?? '12345'))}
          />
        ))}
      </Card>
      <View className="foot">{`${t.official} ${guide.officialName}`}</View>
    </Page>
  )
}
