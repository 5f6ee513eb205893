import { View } from '@tarojs/components'
import { openPage } from '../../../core/arrival/open-page'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { useOtherCities } from '../../../kits/personal/cities-store'
import { Link, Notice } from '../../../ui'
import { texts } from './texts'

interface CityNoticeProps {
  /** Of the guide. */
  city: string
  /** That the phone's holder was in before. */
  before: string
  /** Of the matter. */
  id: string
}

/** Says that this is the way of another city than the reader's, and leads to theirs; nothing until both have names. */
export function CityNotice({ city, before, id }: CityNoticeProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const cities = useOtherCities('')
  const nameOf = (one: string) => cities.find((known) => known.id === one)?.name[language]
  const [here, mine] = [nameOf(city), nameOf(before)]
  if (!here || !mine) return null
  return (
    <Notice icon="pin">
      {t.ofCity(here, mine)}
      <View>
        <Link onTap={() => openPage('pages/guide/matter/index', { id, city: before })}>{t.toCity(mine)}</Link>
      </View>
    </Notice>
  )
}
