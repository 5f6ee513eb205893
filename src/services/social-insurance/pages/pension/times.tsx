import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { monthsBetween } from '../../../../shared/days'
import { Card, Tracks } from '../../../../ui'
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
          <Tracks
            tracks={options.map((option) => {
              const total = option.estimate?.total
              const months = monthsBetween(ordinary.month, option.month)
              const difference = total === undefined ? 0 : about(total) - about(estimate.total)
              return {
                title: t.option(option),
                value: total === undefined ? retirement.notEnough : retirement.about(about(total)),
                share: (total ?? 0) / most,
                note: months !== 0 && total !== undefined ? t.difference(difference, months) : undefined,
                now: months === 0,
              }
            })}
          />
        </Card>
      )}
      <Card title={t.more}>
        <View className="t-sub t-2">{t.moreText(oneYearMore(estimate, monthly))}</View>
      </Card>
    </>
  )
}
