import { View } from '@tarojs/components'
import { useState } from 'react'
import { locate } from '../../../../core/location'
import { isProblem } from '../../../../core/problem'
import { useTexts } from '../../../../core/text'
import { Button, Card, Cell, Input, Link, Notice } from '../../../../ui'
import type { AddressAnswer } from '../../contract/types'
import { startFrom, useOrigin, type Origin as From } from '../../../../kits/openings/origin-store'
import { findAddress } from '../../store/near'
import { texts } from '../../texts/zh'

interface OriginProps {
  city: string
  /** Whether the phone may be asked where it is. */
  mayLocate: boolean
}

/** From where: typed, chosen, or where the phone is once somebody taps for it. Refusing that stops nothing. */
export function Origin({ city, mayLocate }: OriginProps) {
  const t = useTexts(texts)
  const origin = useOrigin(city)
  const [typed, setTyped] = useState(origin?.name ?? '')
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<AddressAnswer['found']>([])
  const [notice, setNotice] = useState('')

  const start = (from: From) => {
    setTyped(from.name)
    setFound([])
    setNotice('')
    startFrom(city, from)
  }
  const busily = async (work: () => Promise<void>) => {
    setBusy(true)
    await work().finally(() => setBusy(false))
  }
  const search = async (asked: string) => {
    try {
      const { found: all, byMap } = await findAddress(city, asked)
      const [first] = all
      // What the map says is what was typed; among names somebody chooses
      if (first && (all.length === 1 || first.name === asked)) start(first)
      else {
        setFound(all)
        setNotice(first ? '' : t.notFound[byMap])
      }
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown
      setNotice(thrown.message)
    }
  }
  const find = async () => {
    const asked = typed.trim()
    if (asked && !busy) await busily(() => search(asked))
  }
  const here = async () => {
    const at = await locate()
    if (typeof at === 'object') start({ name: t.here, at: { lat: at.latitude, lng: at.longitude } })
    else setNotice(t.notHere[at])
  }
  const isNew = typed.trim() !== '' && typed !== origin?.name
  return (
    <View>
      <Input
        search
        icon="pin"
        label={t.where}
        value={typed}
        placeholder={t.where}
        onChange={setTyped}
        onConfirm={() => void find()}
      />
      {isNew && (
        <View className="mt-2">
          <Button small busy={busy} onTap={() => void find()}>
            {busy ? t.looking : t.sort}
          </Button>
        </View>
      )}
      {mayLocate && <Link onTap={() => void busily(here)}>{t.useHere}</Link>}
      <View className="mt-2" />
      {notice && <Notice>{notice}</Notice>}
      {found.length > 0 && (
        <Card kind="list" title={t.pick}>
          {found.map((one, index) => (
            <Cell key={index} first={index === 0} icon="pin" title={one.name} onTap={() => start(one)} />
          ))}
        </Card>
      )}
    </View>
  )
}
