import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePageCity } from '../../../../core/arrival/page-city'
import { useTexts } from '../../../../core/text'
import { Link, Sheet } from '../../../../ui'
import { a11y } from '../../../../ui/a11y'
import type { Violation } from '../../contract/types'
import { usePicture } from '../../store'
import { texts } from '../../texts/zh'

/** The first picture, and the way to all of them; or whom they are for. */
export function Pictures({ one }: { one: Violation }) {
  const { one: t } = useTexts(texts)
  const [open, setOpen] = useState(false)
  const { photos, hidden } = one
  if (photos === 0) return <View className="photo photo--none">{t.hidden[hidden ?? 'none']}</View>
  return (
    <View className="photo">
      <Picture one={one} number={1} />
      <View className="photo-more" onClick={() => setOpen(true)} {...a11y({ role: 'button' })}>
        {t.photos(photos)}
      </View>
      {open && (
        <Sheet title={t.photosTitle} onClose={() => setOpen(false)}>
          {Array.from({ length: photos }, (_, index) => (
            <View key={index} className="photo photo--whole">
              <Picture one={one} number={index + 1} />
            </View>
          ))}
        </Sheet>
      )}
    </View>
  )
}

function Picture({ one: { id, kind, named }, number }: { one: Violation; number: number }) {
  const { list, one: t } = useTexts(texts)
  const { value, problem, again } = usePicture(usePageCity(), id, number)
  if (value)
    return (
      <View
        className="photo-image"
        style={{ backgroundImage: `url("${value.image}")` }}
        {...a11y({ role: 'img', label: t.photo(list.kind(kind, named), number) })}
      />
    )
  return (
    <View className="photo-wait">
      {problem ? t.photoGone : t.photoWait}
      {problem && <Link onTap={again}>{t.photoAgain}</Link>}
    </View>
  )
}
