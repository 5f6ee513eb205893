import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { now } from '../../../core/clock'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { addMonthsToDay, dayOf } from '../../../shared/days'
import type { Family, Relation } from '../../../shared/platform/people-types'
import { Card, Cell, Chips, Icon, Input, Segment } from '../../../ui'
import { a11y } from '../../../ui/a11y'
import { Checks } from '../checks'
import { inviting, MONTHS, useDraft, write } from '../invite-store'
import { Failed } from '../parts'
import { texts as familyTexts } from '../texts/family'
import { texts } from '../texts/invite'

const near = ['mother', 'father', 'wife', 'husband', 'daughter', 'son'] as const
const far = [
  ...(['mother-in-law', 'father-in-law', 'grandmother', 'grandfather'] as const),
  ...(['daughter-in-law', 'son-in-law', 'granddaughter', 'grandson', 'other'] as const),
]

const Missing = ({ children }: { children: string }) => (
  <View className="input-problem" {...a11y({ role: 'alert' })}>
    <Icon name="ask" />
    <View className="grow">{children}</View>
  </View>
)

/** Who somebody is to me: those nearest first, the others behind one more tap. */
function RelationField({ relation }: { relation: Relation | undefined }) {
  const t = useTexts(texts)
  const [others, setOthers] = useState(relation !== undefined && !near.some((one) => one === relation))
  const choose = (chosen: Relation | 'others') => {
    setOthers(chosen === 'others')
    write({ relation: chosen === 'others' ? undefined : chosen })
  }
  return (
    <>
      <View className="label">{t.relation}</View>
      <Chips<Relation | 'others'>
        label={t.relation}
        value={others ? 'others' : relation}
        options={[
          ...near.map((value) => ({ value, label: t.relations[value] })),
          { value: 'others' as const, label: t.others },
        ]}
        onChange={choose}
      />
      {others && (
        <View className="mt-4">
          <Chips<Relation>
            label={t.others}
            value={relation}
            options={far.map((value) => ({ value, label: t.relations[value] }))}
            onChange={(chosen) => write({ relation: chosen })}
          />
        </View>
      )}
    </>
  )
}

/** Whom, under which name, what for, until when; all that is missing is said at once. */
export function Form({ scopes }: { scopes: Family['scopes'] }) {
  const t = useTexts(texts)
  const f = useTexts(familyTexts)
  const language = useLook((look) => look.language)
  const { relation, name, scopes: chosen, months, wrong } = useDraft()
  const { problem } = inviting.use()
  const until = addMonthsToDay(dayOf(now()), months)
  return (
    <>
      <Failed problem={problem} />
      <Card>
        <RelationField relation={relation} />
        {wrong.relation && <Missing>{t.relationWrong}</Missing>}
        <View className="mt-3">
          <Input
            label={t.name}
            value={name}
            problem={wrong.name ? t.nameWrong : undefined}
            onChange={(typed) => write({ name: typed })}
          />
        </View>
        <View className="t-note t-2 mt-1">{t.nameNote}</View>
      </Card>
      <Card>
        <View className="label">{t.scopes}</View>
        <Checks
          label={t.scopes}
          chosen={chosen}
          options={scopes.map(({ service, title }) => ({ value: service, label: title[language] }))}
          onChange={(all) => write({ scopes: all })}
        />
        {wrong.scopes && <Missing>{t.scopesWrong}</Missing>}
        <View className="label mt-5">{t.until}</View>
        <Segment
          label={t.until}
          value={months}
          options={MONTHS.map((value) => ({ value, label: t.months[value] }))}
          onChange={(value) => write({ months: value })}
        />
        <View className="t-sub t-2 mt-2">{t.untilNote(until)}</View>
      </Card>
      <Card kind="list">
        <Cell
          first
          accent
          title={f.addChild}
          note={f.addChildNote}
          onTap={() => openPage('pages/people/child/index')}
        />
      </Card>
    </>
  )
}
