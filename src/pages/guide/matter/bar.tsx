import { useState } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { dial } from '../../../core/device'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { showWay } from '../../../core/way'
import type { Opening } from '../../../kits/openings/openings-store'
import { texts as openings } from '../../../kits/openings/texts/zh'
import { Button } from '../../../ui'
import type { Matter } from './store'
import { texts } from './texts'

/** The next step: the service that does it, else the way to the counter, else a person; and a person beside it. */
export function Bar({ guide: { page, pageName, phone }, opening }: { guide: Matter; opening?: Opening }) {
  const t = useTexts(texts)
  const o = useTexts(openings)
  const care = useLook((look) => look.care)
  const [copied, setCopied] = useState(false)
  const place = opening?.place
  const asks = place?.standing.state === 'ask' ? place.phone : undefined
  if (!page && (!place || asks)) {
    const number = asks ?? phone
    return (
      <Button icon="phone" onTap={() => void dial(number)}>
        {t.call(number)}
      </Button>
    )
  }
  const go = () =>
    place && void showWay(place.at, place.name, place.address).then((outcome) => setCopied(outcome === 'copied'))
  return (
    <>
      {!care && (
        <Button kind="line" icon="phone" onTap={() => void dial(phone)}>
          {phone}
        </Button>
      )}
      {page ? (
        <Button onTap={() => openPage(page)}>{pageName ? t.see(pageName) : t.go}</Button>
      ) : (
        place && (
          <Button icon="pin" onTap={go}>
            {copied ? o.copied : o.wayTo(place.name)}
          </Button>
        )
      )}
    </>
  )
}
