import { View } from '@tarojs/components'
import { usePageCity } from '../../../core/arrival/page-city'
import { useTexts } from '../../../core/text'
import { retirementOf } from '../../../shared/law/retirement'
import { CallCell } from '../../../kits/office/parts/contacts'
import { Card, Cell } from '../../../ui'
import { heading } from '../../../ui/a11y'
import type { Basis } from '../contract/types'
import { categoriesOf } from '../../../shared/law/outlook'
import { chooseCategory } from '../store'
import { texts } from '../texts/zh'

/** Where the id number alone does not say it: each way with what it would come to. */
export function Choose({ basis }: { basis: Basis }) {
  const { retirement: t } = useTexts(texts)
  const { phone } = basis.office
  const city = usePageCity()
  return (
    <>
      <Card kind="lead">
        <View className="t-title" {...heading(2)}>
          {t.ask}
        </View>
        <View className="t-sub t-2 mt-1">{t.askText(basis.birth)}</View>
      </Card>
      <Card kind="list">
        {[...new Set(categoriesOf(basis))].map((category, index) => {
          const { month, ...age } = retirementOf(category, basis.birth)
          return (
            <Cell
              key={category}
              first={index === 0}
              title={t.post[category]}
              note={t.age(age)}
              value={<View className="amount">{t.month(month)}</View>}
              onTap={() => chooseCategory(city, category)}
            />
          )
        })}
      </Card>
      <Card kind="list">
        <CallCell first phone={phone} title={t.askCall} note={t.askCallNote(phone)} />
      </Card>
    </>
  )
}
