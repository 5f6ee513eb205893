import { View } from '@tarojs/components'
import { useState } from 'react'
import { openGuide } from '../../../../core/arrival/open-guide'
import { useTexts } from '../../../../core/text'
import { CallButton } from '../../../../kits/office/parts/contacts'
import { Button, Cell, ShareBar, Sheet } from '../../../../ui'
import type { Basis, Choices } from '../../rules/reckon'
import { texts } from '../../texts/zh'

interface BarProps {
  basis: Basis
  chosen: Choices
  onRetry: () => void
}

/** The one thing to do next; it names what it shows, and leads to no refusal. */
export function Next({ basis: { figures, cover }, chosen, onRetry }: BarProps) {
  const { cost: t, cover: tCover } = useTexts(texts)
  const [open, setOpen] = useState(false)
  const way = cover?.wait?.sooner[0]
  if (way) return <Button onTap={() => openGuide('medical-resident')}>{tCover.toRepay(way.years)}</Button>
  if (cover && cover.status !== 'usable') return <CallButton primary phone={figures.office.phone} />
  const isKnown = cover?.away.some(({ state, arrangement }) => state === 'valid' && arrangement === chosen.away)
  return (
    <>
      <ShareBar>
        {!cover ? (
          <Button icon="again" onTap={onRetry}>
            {t.unknownRetry}
          </Button>
        ) : chosen.away && !isKnown ? (
          <Button onTap={() => openGuide('medical-elsewhere')}>{t.toAway}</Button>
        ) : (
          <Button onTap={() => setOpen(true)}>{t.bring}</Button>
        )}
      </ShareBar>
      {open && (
        <Sheet title={t.bring} onClose={() => setOpen(false)}>
          {t.bringList.map((item, index) => (
            <Cell key={item} first={index === 0} title={item} />
          ))}
          <View className="t-note t-2 mt-2">{t.bringNote}</View>
        </Sheet>
      )}
    </>
  )
}
