import { useEffect } from 'react'
import { homePage } from '../../../core/arrival/not-found'
import { pageUrl, startAt } from '../../../core/arrival/open-page'
import { chosenCity, cityHere, cityLast, rememberCity } from '../../../core/city'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Page, ProblemCard, Skeleton } from '../../../ui'
import type { Cities } from '../../../shared/platform/types'
import { loadCities, useCities } from '../store'
import { texts } from '../texts'

const bones = [
  [
    [40, 28],
    [40, 28],
  ],
] as const

/** Which city: a tap begins anew at home, in that one. */
export default function CityPage() {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { value, problem } = useCities()
  useEffect(() => void loadCities(), [])
  const here = cityHere() ?? cityLast()
  const choose = (city: Cities['cities'][number]) => {
    chosenCity.write(city)
    rememberCity(city.id)
    void startAt(pageUrl(homePage(), { city: city.id }))
  }
  if (problem)
    return (
      <Page title={t.city} bar={<Button onTap={() => void loadCities()}>{t.retry}</Button>}>
        <ProblemCard
          icon={problem.code === 'OFFLINE' ? 'off' : 'ask'}
          title={problem.message}
          text={problem.action}
          code={problem.quote}
        />
      </Page>
    )
  return (
    <Page title={t.city}>
      {value ? (
        <Card kind="list">
          {value.cities.map((city, index) => (
            <Cell
              key={city.id}
              first={index === 0}
              title={city.name[language]}
              note={city.id === here ? t.cityNow : undefined}
              onTap={() => choose(city)}
            />
          ))}
        </Card>
      ) : (
        <Skeleton cards={bones} />
      )}
    </Page>
  )
}
