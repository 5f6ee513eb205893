import { useState } from 'react'
import { showWay } from '../../../../core/way'
import { useTexts } from '../../../../core/text'
import { callPhone } from '../../../../kits/office/parts/contacts'
import { BarText, Button } from '../../../../ui'
import { firstOpen, firstToOpen, walkOf } from '../../../../kits/openings/rules/standing'
import { texts as openings } from '../../../../kits/openings/texts/zh'
import { texts } from '../../texts/zh'
import type { View } from './content'

function CallBar({ phone }: { phone: string }) {
  const t = useTexts(texts)
  return (
    <Button icon="phone" onTap={() => callPhone(phone)}>
      {t.department.callFor(phone)}
    </Button>
  )
}

/** The way to the one that is told of; where nobody knows which, a person who does. */
export function Bar({ of: { places, care, alone, value } }: { of: View }) {
  const t = useTexts(texts)
  const o = useTexts(openings)
  const [copied, setCopied] = useState(false)
  const best = firstOpen(places) ?? firstToOpen(places)
  if (alone) return null
  if (!best || best.metres === undefined) return <CallBar phone={value.office.phone} />
  const { at, name, address, metres } = best
  const go = () => void showWay(at, name, address).then((outcome) => setCopied(outcome === 'copied'))
  return (
    <>
      {!care && <BarText note={copied ? o.copied : name} title={t.walk(walkOf(metres))} />}
      <Button onTap={go}>{care ? o.wayTo(name) : t.way}</Button>
    </>
  )
}
