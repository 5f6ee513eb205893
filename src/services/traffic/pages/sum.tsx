import { useTexts } from '../../../core/text'
import { yuanParts } from '../../../shared/money'
import { Figure } from '../../../ui'
import { texts } from '../texts/zh'

/** An amount, large, with points beside it where they go together. @param fen amount in fen */
export function Sum({ fen, points }: { fen: number; points?: number }) {
  const { list: t } = useTexts(texts)
  const { whole, cents } = yuanParts(fen)
  return (
    <Figure
      value={whole}
      cents={cents === '00' ? undefined : `.${cents}`}
      unit={t.yuan}
      more={points ? { value: String(points), unit: t.point } : undefined}
    />
  )
}
