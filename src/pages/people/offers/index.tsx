import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { useTexts } from '../../../core/text'
import { Card, Cell, Empty, Link } from '../../../ui'
import { answerOffer, offers, telling } from '../offers-store'
import { Failed } from '../parts'
import { PeoplePage } from '../people-page'
import { texts } from '../texts/offers'
import { OfferCard } from './offer-card'
import '../index.scss'

const toConsents = () => openPage('pages/people/consents/index')

/** Of the kinds that keys begin with. */
const kindOf = (key: string) =>
  key.includes('gap')
    ? 'insurance-gap'
    : key.includes('vaccine')
      ? 'vaccine'
      : key.includes('retirement')
        ? 'retirement'
        : 'other'

/** What may matter soon, each with its reason and the way to say no. */
export default function OffersPage() {
  const { city } = useArrival()
  const t = useTexts(texts)
  const { busy, problem } = telling.use()
  useEffect(() => () => telling.settle(), [])
  return (
    <PeoplePage title={t.title} of={offers.useLoaded(city)}>
      {({ offers: all, put }) => (
        <>
          <Failed problem={problem} />
          {all.length === 0 && (
            <Empty title={t.none} text={t.noneText}>
              <Card kind="list">
                <Cell first title={t.consents} onTap={toConsents} />
              </Card>
            </Empty>
          )}
          {all.map((offer) => (
            <OfferCard key={offer.key} of={offer} onAnswer={(answer) => void answerOffer(city, offer.key, answer)} />
          ))}
          {put.length > 0 && (
            <Card kind="list">
              {put.map(({ key, answer }, index) => (
                <Cell
                  key={key}
                  first={index === 0}
                  title={t.put[answer]}
                  note={t.kinds[kindOf(key)]}
                  value={!busy && <Link onTap={() => void answerOffer(city, key, 'undo')}>{t.undo}</Link>}
                />
              ))}
            </Card>
          )}
          {all.length > 0 && (
            <View className="foot">
              <View className="foot-line">{t.foot}</View>
              <Link onTap={toConsents}>{t.consents}</Link>
            </View>
          )}
        </>
      )}
    </PeoplePage>
  )
}
