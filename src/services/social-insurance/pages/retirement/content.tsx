import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import type { Shown } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card, Cell, Later, Notice, Split, Sum } from '../../../../ui'
import type { Basis, SocialRecord } from '../../contract/types'
import { categoriesOf, type Outlook } from '../../rules/outlook'
import { chooseCategory } from '../../store'
import { texts } from '../../texts/zh'
import { Choose } from '../choose'
import { Drawing } from '../drawing'
import { useOutlook } from '../use-outlook'
import { GuideCell } from '../ways'
import { Answer } from './answer'
import { Choice, ChoiceInShort } from './choice'
import { Parent } from './parent'

interface ContentProps extends Shown {
  basis: Basis
  /** Absent while the centre does not answer. */
  record?: SocialRecord
}

/** The month, large; what is still missing; what one may choose; every step of the rule. */
export function Content({ basis, record, care, problem, again }: ContentProps) {
  const { retirement: t, record: tRecord, department } = useTexts(texts)
  const outlook = useOutlook(basis, record)
  const { office } = basis
  const ways = categoriesOf(basis).length
  return (
    <>
      {record ? (
        <StaleNotice of={record} problem={problem} who={department.who} onRetry={again} />
      ) : (
        <Notice kind="warn">{t.away}</Notice>
      )}
      {record?.benefit ? (
        <Drawing benefit={record.benefit} />
      ) : outlook ? (
        <>
          <Answer outlook={outlook} record={record} basis={basis} />
          <Later>
            {care ? <ChoiceInShort outlook={outlook} /> : <Choice outlook={outlook} />}
            {!care && <How outlook={outlook} basis={basis} />}
            {!care && record?.pension && <Needed outlook={outlook} />}
            <Card kind="list">
              <GuideCell first id="pension-transfer" title={tRecord.noneMoved} note={tRecord.noneMovedNote} />
              {record && !record.pension && (
                <CallCell phone={office.phone} title={tRecord.noneCall(office.phone)} hours={office.hours} />
              )}
              {!care && <Parent />}
              {ways > 1 && <Cell title={t.again} onTap={() => chooseCategory(undefined)} />}
            </Card>
          </Later>
        </>
      ) : (
        <Choose basis={basis} />
      )}
      <Later>
        {care && <CareEnd phone={office.phone} />}
        <View className="foot">
          <View className="foot-line">{t.foot}</View>
        </View>
      </Later>
    </>
  )
}

function How({ outlook: { retirement }, basis }: { outlook: Outlook; basis: Basis }) {
  const { retirement: t } = useTexts(texts)
  return (
    <Card title={t.how}>
      <Sum lines={t.steps(retirement, basis)} />
      <View className="t-note t-2 mt-2">{t.source}</View>
    </Card>
  )
}

function Needed({ outlook: { years } }: { outlook: Outlook }) {
  const { retirement: t } = useTexts(texts)
  return (
    <Card title={t.needed(years.needed)}>
      <Split
        label={t.neededLabel(years)}
        parts={[
          { share: Math.min(years.have, years.needed), look: 'a', label: t.have(years.have) },
          { share: years.missing, look: 'c', label: t.stillMissing(years.missing) },
        ]}
      />
      <View className="t-sub t-2 mt-2">{t.neededText}</View>
    </Card>
  )
}
