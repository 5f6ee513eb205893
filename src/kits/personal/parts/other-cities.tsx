import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Sheet } from '../../../ui'
import { useOtherCities } from '../cities-store'
import { texts } from '../texts/zh'

/** More of them stand behind the button alone. */
const MOST_ROWS = 3

interface OtherCitiesProps {
  /** Why it may be there. */
  note: string
}

/** The same page of each other city, a row each. Nothing where there is no other. */
export function OtherCities({ note }: OtherCitiesProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { page = '', city } = useArrival()
  const others = useOtherCities(city)
  if (others.length === 0 || others.length > MOST_ROWS) return null
  return (
    <Card kind="list">
      {others.map(({ id, name }, index) => (
        <Cell
          key={id}
          first={index === 0}
          icon="find"
          title={t.city(name[language])}
          note={note}
          onTap={() => openPage(page, { city: id })}
        />
      ))}
    </Card>
  )
}

/** Looks in another city: a list of them to choose from. Nothing where there is no other. */
export function OtherCityButton() {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { page = '', city } = useArrival()
  const others = useOtherCities(city)
  const [open, setOpen] = useState(false)
  if (others.length === 0) return null
  const go = (id: string) => {
    setOpen(false)
    openPage(page, { city: id })
  }
  return (
    <View className="grow">
      <Button icon="find" onTap={() => setOpen(true)}>
        {t.otherCity}
      </Button>
      {open && (
        <Sheet title={t.otherCity} onClose={() => setOpen(false)}>
          <Card kind="list">
            {others.map(({ id, name }, index) => (
              <Cell key={id} first={index === 0} title={name[language]} onTap={() => go(id)} />
            ))}
          </Card>
        </Sheet>
      )}
    </View>
  )
}
