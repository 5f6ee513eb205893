import { useState } from 'react'
import { copy } from '../../../core/device'
import { useTexts } from '../../../core/text'
import { Card, Cell } from '../../../ui'
import { counterOf } from './counter'
import type { Matter } from './store'
import { texts } from './texts'

/** The city's own page, by the clipboard: a mini-program opens no other. */
export function LinkCell({ link, first }: { link: string; first?: boolean }) {
  const t = useTexts(texts)
  const [taken, setTaken] = useState(false)
  const take = () => void copy(link).then((outcome) => setTaken(outcome === 'done'))
  return <Cell first={first} icon="info" title={t.online} note={taken ? t.pasted : t.copyLink} onTap={take} />
}

/** Where to go in a city of which no places are known: the kind of counter, for a map to find. */
export function Contacts({ guide: { where, link } }: { guide: Matter }) {
  const t = useTexts(texts)
  const [taken, setTaken] = useState(false)
  const counter = counterOf(where)
  if (!counter && !link) return null
  const take = () => counter && void copy(counter).then((outcome) => setTaken(outcome === 'done'))
  return (
    <Card kind="list" title={t.where}>
      {counter && (
        <Cell first icon="pin" title={t.nearest} note={taken ? t.pastedMap : t.copyName(counter)} onTap={take} />
      )}
      {link && <LinkCell first={!counter} link={link} />}
    </Card>
  )
}
