import { View } from '@tarojs/components'
import { openPage } from '../../../core/arrival/open-page'
import { copy } from '../../../core/device'
import { useLook } from '../../../core/look'
import { actFor } from '../../../core/subject'
import { useTexts } from '../../../core/text'
import type { Offer } from '../../../shared/platform/people-types'
import { Button, Card, Icon, Link } from '../../../ui'
import { heading } from '../../../ui/a11y'
import { texts } from '../texts/offers'

interface OfferCardProps {
  of: Offer
  onAnswer: (answer: 'not-me' | 'never') => void
}

/** One thing that may matter, why it is said, and the ways to have it said no more. */
export function OfferCard({ of, onAnswer }: OfferCardProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { kind, title, note, because, rule, page, person } = of
  const { url } = rule
  const see = () => {
    // What is offered is of oneself; a child's is a guide, the same for everybody
    actFor(undefined)
    openPage.at(page)
  }
  return (
    <Card>
      <View className="t-title" {...heading(2)}>
        {title[language]}
      </View>
      <View className="t-sub mt-1">{note[language]}</View>
      <View className="why mt-2">
        <Icon name="info" />
        <View className="grow">
          {because[language]}
          <View>{t.by(rule.title[language])}</View>
        </View>
      </View>
      <View className="mt-3">
        <Button kind="soft" onTap={see}>
          {t.see[kind]}
        </Button>
      </View>
      <View className="ways mt-1">
        <Link onTap={() => onAnswer('not-me')}>{person ? t.notTheirs : t.notMe}</Link>
        <Link onTap={() => onAnswer('never')}>{t.never}</Link>
        {url && <Link onTap={() => void copy(url)}>{t.rule}</Link>}
      </View>
    </Card>
  )
}
