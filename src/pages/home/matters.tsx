import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPage } from '../../core/arrival/open-page'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Cell, Group } from '../../ui'
import { a11y, heading } from '../../ui/a11y'
import type { Matters as All } from './matters-shape'
import { texts } from './texts/zh'

type Chip = All['groups'][number]['chips'][number]

const openEvent = (id: string) => openPage('pages/guide/event/index', { id })

const open = ({ to }: Chip) => {
  const [kind, id] = to.split(':')
  if (!id) openPage(to)
  else if (kind === 'event') openEvent(id)
  else openPage('pages/guide/matter/index', { id })
}

/** Everything by what people want to do. */
export function Matters({ groups }: Pick<All, 'groups'>) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <View>
      <Group>{t.groups}</Group>
      <Card>
        {groups.map(({ title, chips }, index) => (
          <View key={title.zh} className={index === 0 ? undefined : 'mt-4'}>
            <View className="home-group" {...heading(2)}>
              {title[language]}
            </View>
            <View className="chips">
              {chips.map((chip) => (
                <View key={chip.to} className="chip" onClick={() => open(chip)} {...a11y({ role: 'button' })}>
                  {chip.title[language]}
                </View>
              ))}
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}

/** The same and the life events, large: one group at a time. */
export function LargeMatters({ groups, lifeEvents }: All) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const [shown, setShown] = useState<string>()
  const lists = [
    ...groups.map(({ title, chips }) => ({
      title: title[language],
      rows: chips.map((chip) => ({ title: chip.title[language], onTap: () => open(chip) })),
    })),
    {
      title: t.lifeEventsCare,
      rows: lifeEvents.map(({ id, title }) => ({ title: title[language], onTap: () => openEvent(id) })),
    },
  ]
  return (
    <Card kind="list">
      {lists.map(({ title, rows }, index) => {
        const isOpen = shown === title
        const note = rows.slice(0, 3).map((row) => row.title)
        return (
          <View key={title}>
            <Cell
              first={index === 0}
              title={title}
              note={isOpen ? undefined : note.join(language === 'zh' ? '、' : ', ')}
              open={isOpen}
              onTap={() => setShown(isOpen ? undefined : title)}
            />
            {isOpen && rows.map((row) => <Cell key={row.title} accent title={row.title} onTap={row.onTap} />)}
          </View>
        )
      })}
    </Card>
  )
}

/** Big moments, in the order of a life. */
export function LifeEvents({ lifeEvents }: Pick<All, 'lifeEvents'>) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <View>
      <Group>{t.lifeEvents}</Group>
      <Card>
        <View className="tiles">
          {lifeEvents.map(({ id, title, note }) => (
            <View key={id} className="tile" onClick={() => openEvent(id)} {...a11y({ role: 'button' })}>
              <View className="t-sub">{title[language]}</View>
              <View className="t-note t-3">{note[language]}</View>
            </View>
          ))}
        </View>
      </Card>
    </View>
  )
}
