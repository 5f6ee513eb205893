import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { monthsBetween } from '../../../../shared/days'
import { Card } from '../../../../ui'
import { about, oneYearMore, type Estimate, type Outlook } from '../../../../shared/law/outlook'
import { texts } from '../../texts/zh'

interface TimesProps {
  outlook: Outlook
  estimate: Estimate
  /** What a month adds to the account, in fen. */
  monthly: number
}

/** What the earliest and the latest month would give, on one scale; and what one more year adds. */
export function Times({ outlook: { options, ordinary }, estimate, monthly }: TimesProps) {
  const { pension: t, retirement } = useTexts(texts)
  const most = Math.max(1, ...options.map((option) => option.estimate?.total ?? 0))
  return (
    <>
      {options.length > 1 && (
        <Card title={t.when} note={retirement.choiceNote}>
          {options.map((option, index) => {
            const total = option.estimate?.total
            const difference = total === undefined ? 0 : about(total) - about(estimate.total)
            const months = monthsBetween(ordinary.month, option.month)
            return (
              <View key={option.kind} className={index === 0 ? 'time time--first' : 'time'}>
                <View className="row">
                  <View className={months === 0 ? 'grow t-strong' : 'grow'}>{t.option(option)}</View>
                  <View className="amount">
                    {total === undefined ? retirement.notEnough : retirement.about(about(total))}
                  </View>
                </View>
                <View className="time-track">
                  <View
                    className={months === 0 ? 'time-fill time-fill--now' : 'time-fill'}
                    style={`width:${Math.round(((total ?? 0) / most) * 100)}%`}
                  />
                </View>
                {months !== 0 && total !== undefined && (
                  <View className="t-note t-2">{t.difference(difference, months)}</View>
                )}
              </View>
            )
          })}
        </Card>
      )}
      <Card title={t.more}>
        <View className="t-sub t-2">{t.moreText(oneYearMore(estimate, monthly))}</View>
      </Card>
    </>
  )
}
