import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPage } from '../../core/arrival/open-page'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Cell, Group } from '../../ui'
import { a11y, heading } from '../../ui/a11y'
import { groups, lifeEvents } from './home.gen'
import { texts } from './texts/zh'

type Chip = (typeof groups)[number]['chips'][number]

const openEvent = (id: string) => openPage('pages/guide/event/index', { id })

const open = (to: Chip) => {
  const [kind, id] = to.split(':')
  if (!id) openPage(to)
  else if (kind === 'event') openEvent(id)
  else openPage('pages/guide/matter/index', { id })
}

/** Everything by what people want to do; large, one group at a time. */
export function Matters({ care }: { care: boolean }) {
  const t = useTexts(texts)
  if (care) return <LargeMatters />
  return (
    <View>
      <Group>{t.groups}</Group>
      <Card>
        {groups.map(({ id, chips }, index) => (
          <View key={id} className={index === 0 ? undefined : 'mt-4'}>
            <View className="card-title home-group" {...heading(2)}>
              {t.names.groups[id]}
            </View>
            <View className="chips">
              {chips.map((to: Chip) => (
                <View key={to} className="chip" onClick={() => open(to)} {...a11y({ role: 'button' })}>
                  {t.names.chips[to]}
                </View>
              ))}
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}

function LargeMatters() {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const [shown, setShown] = useState<string>()
  const lists = [
    ...groups.map(({ id, chips }) => ({
      title: t.names.groups[id],
      rows: chips.map((to: Chip) => ({ title: t.names.chips[to], onTap: () => open(to) })),
    })),
    {
      title: t.lifeEventsCare,
      rows: lifeEvents.map((id) => ({ title: t.names.lifeEvents[id].title, onTap: () => openEvent(id) })),
    },
  ]
  return (
    <View>
      {lists.map(({ title, rows }) => (
        <Card key={title} kind="list">
          <Cell
            first
            title={title}
            note={rows
              .slice(0, 3)
              .map((row) => row.title)
              .join(language === 'zh' ? '、' : ', ')}
            open={shown === title}
            onTap={() => setShown(shown === title ? undefined : title)}
          />
          {shown === title && rows.map((row) => <Cell key={row.title} title={row.title} onTap={row.onTap} />)}
        </Card>
      ))}
    </View>
  )
}

/** Big moments, in the order of a life. */
export function LifeEvents() {
  const t = useTexts(texts)
  return (
    <View>
      <Group>{t.lifeEvents}</Group>
      <Card>
        <View className="tiles">
          {lifeEvents.map((id) => (
            <View key={id} className="tile" onClick={() => openEvent(id)} {...a11y({ role: 'button' })}>
              <View className="t-sub">{t.names.lifeEvents[id].title}</View>
              <View className="t-note t-3">{t.names.lifeEvents[id].note}</View>
            </View>
          ))}
        </View>
      </Card>
    </View>
  )
}
