import { View } from '@tarojs/components'
import { useTexts } from '../../../core/text'
import { Card, Cell } from '../../../ui'
import { grouped, type GroupedSections, type Section } from './grouped'
import type { Matter } from './store'
import { texts } from './texts'

/** The sections of a guide; the one that was asked about comes first, and those that say the same share a card. */
export function Sections({ guide, about }: { guide: Matter; about?: string }) {
  const t = useTexts(texts)
  const lines: Readonly<Partial<Record<Section, readonly string[]>>> = {
    where: [guide.where],
    time: [guide.time.promised, ...(guide.time.legal ? [t.legal(guide.time.legal)] : [])],
    fee: [guide.fee],
    when: guide.when,
    who: guide.who,
    result: [guide.result],
  }
  const cells: Readonly<Partial<Record<Section, readonly { title: string; note?: string }[]>>> = {
    needs: guide.needs.map(({ name, form, from, known, only }) => ({
      title: name,
      note: [t.form[form], from, only, known && t.known(known)].filter(Boolean).join(t.comma),
    })),
    steps: guide.steps.map((step, index) => ({ title: `${index + 1}. ${step}` })),
  }
  const cardOf = ({ sections, said }: GroupedSections) => {
    const [first = 'who'] = sections
    const rows = cells[first]
    return (
      <Card key={first} kind={rows ? 'list' : undefined} title={sections.map((one) => t[one]).join(t.and)}>
        {rows?.map((row, index) => (
          <Cell key={row.title} first={index === 0} {...row} />
        ))}
        {!rows &&
          said.map((line) => (
            <View key={line} className="mt-1">
              {line}
            </View>
          ))}
      </Card>
    )
  }
  const all = { ...lines, needs: guide.needs.map(({ name }) => name), steps: guide.steps }
  return <>{grouped(all, about).map(cardOf)}</>
}
