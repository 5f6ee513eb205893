import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import type { Shown } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card, Empty, Foot, GuideCell, Later } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { about } from '../../../../shared/law/outlook'
import { texts } from '../../texts/zh'
import { Choose } from '../choose'
import { Drawing, None } from '../ends'
import { useOutlook } from '../use-outlook'
import { RetirementCell } from '../ways'
import { Answer } from './answer'
import { BySaid } from './said'
import { Short } from './short'
import { Steps } from './steps'
import { Times } from './times'

interface ContentProps extends Shown {
  record: SocialRecord
}

/** The sum, large; where it comes from; what another month would give. */
export function Content({ record, care, problem, again }: ContentProps) {
  const { pension: t, record: tRecord, department } = useTexts(texts)
  const { status, basis, pension, benefit } = record
  const outlook = useOutlook(basis, record)
  const ordinary = outlook?.ordinary
  const latest = outlook?.options.find(({ kind }) => kind === 'latest')
  return (
    <>
      <StaleNotice of={record} problem={problem} who={department.who} onRetry={again} />
      {benefit ? (
        <Drawing benefit={benefit} />
      ) : status === 'none' ? (
        <None record={record} />
      ) : !pension ? (
        <Empty title={t.unknown} text={t.unknownText}>
          <Card kind="list">
            <BySaid basis={basis} />
            <RetirementCell />
            <GuideCell id="pension-transfer" title={tRecord.noneMoved} note={tRecord.noneMovedNote} />
          </Card>
        </Empty>
      ) : !outlook || !ordinary ? (
        <Choose basis={basis} />
      ) : ordinary.estimate ? (
        <>
          <Answer option={ordinary} estimate={ordinary.estimate} care={care} />
          <Later>
            {!care && <Steps option={ordinary} estimate={ordinary.estimate} record={record} pension={pension} />}
            {!care && <Times outlook={outlook} estimate={ordinary.estimate} monthly={pension.monthly} />}
            {care && latest?.estimate && (
              <Card>
                <View className="t-strong">{t.careLater(36)}</View>
                <View className="mt-1">{t.careAbout(about(latest.estimate.total))}</View>
              </Card>
            )}
          </Later>
        </>
      ) : (
        <Short outlook={outlook} record={record} />
      )}
      <Later>
        {care && <CareEnd phone={basis.office.phone} />}
        <Foot lines={[t.foot]} />
      </Later>
    </>
  )
}
