import { useState } from 'react'
import { copy, dial } from '../../../core/device'
import { useTexts } from '../../../core/text'
import { Card, Cell } from '../../../ui'
import { counterOf } from './counter'
import type { Matter } from './store'
import { texts } from './texts'

/** How to go on: ask a person, find the counter, the city's own page. What the page's bar does is not said twice. */
export function Contacts({ guide: { page, phone, where, link } }: { guide: Matter }) {
  const t = useTexts(texts)
  const [taken, setTaken] = useState('')
  const counter = counterOf(where)
  const take = (text: string) => void copy(text).then((outcome) => outcome === 'done' && setTaken(text))
  const contacts = [
    ...(page ? [{ icon: 'phone' as const, title: t.call(phone), tap: () => void dial(phone) }] : []),
    ...(link
      ? [
          {
            icon: 'info' as const,
            title: t.online,
            note: taken === link ? t.pasted : t.copyLink,
            tap: () => take(link),
          },
        ]
      : []),
    ...(counter
      ? [
          {
            icon: 'pin' as const,
            title: t.nearest,
            note: taken === counter ? t.pastedMap : t.copyName(counter),
            tap: () => take(counter),
          },
        ]
      : []),
  ]
  if (contacts.length === 0) return null
  return (
    <Card kind="list">
      {contacts.map(({ tap, ...contact }, index) => (
        <Cell key={contact.title} first={index === 0} {...contact} onTap={tap} />
      ))}
    </Card>
  )
}
