import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPage } from '../../core/arrival/open-page'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Cell, Group, Tag } from '../../ui'
import type { Tone } from '../../ui/tag'
import type { Row } from './row'
import { services } from './services.gen'
import { texts } from './texts/zh'

/** As many rows as are shown before somebody asks for all. */
const FIRST = 3

const tones: Readonly<Record<NonNullable<Row['state']>, Tone>> = {
  late: 'bad',
  soon: 'warn',
  yours: 'warn',
  theirs: 'plain',
  over: 'ok',
}

/** What has been begun, the next step of each and whose turn it is; without a network also what is kept on the phone. */
export function Begun({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const [all, setAll] = useState(false)
  const stateOf = ({ state, days }: Row) => {
    if (!state) return undefined
    return <Tag tone={tones[state]}>{state === 'soon' ? t.days(days ?? 0) : t.states[state]}</Tag>
  }
  const hidden = all ? 0 : Math.max(0, rows.length - FIRST)
  return (
    <View>
      <Group>{title}</Group>
      <Card kind="list">
        {(hidden > 0 ? rows.slice(0, FIRST) : rows).map((row, index) => (
          <Cell
            key={row.key}
            first={index === 0}
            title={row.title}
            note={row.note}
            {...(care ? { below: stateOf(row) } : { value: stateOf(row) })}
            onTap={() => openPage.at(row.url)}
          />
        ))}
        {hidden > 0 && <Cell title={t.all(rows.length)} accent onTap={() => setAll(true)} />}
      </Card>
    </View>
  )
}

/** Levels at which nobody is asked who they are. */
const nameless: readonly string[] = ['none', 'wechat']

/** What was used lately with what it last said; whoever is new sees what asks nobody's name. */
export function Used({ rows, asOf }: { rows: readonly Row[]; asOf: string | undefined }) {
  const t = useTexts(texts)
  const open = services.filter(({ level }) => nameless.includes(level))
  const fresh = open.map(({ id, page }): Row => {
    const { title, promise } = t.services[id]
    return { key: id, title, note: promise, url: `/${page}` }
  })
  const isNew = rows.length === 0
  return (
    <View>
      {isNew && <View className="t-note t-3 home-fresh">{t.fresh}</View>}
      <Group note={asOf && t.asOf(asOf)}>{isNew ? t.atOnce : t.used}</Group>
      <Card kind="list">
        {(isNew ? fresh : rows).slice(0, FIRST).map(({ key, title, note, value, url }, index) => (
          <Cell
            key={key}
            first={index === 0}
            {...{ title, note }}
            value={value && <View className="t-strong">{value}</View>}
            onTap={() => openPage.at(url)}
          />
        ))}
      </Card>
    </View>
  )
}
