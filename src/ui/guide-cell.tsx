import { openGuide } from '../core/arrival/open-guide'
import { Cell } from './cell'

interface GuideCellProps {
  /** Of the catalogue of matters. */
  id: string
  title: string
  note?: string
  first?: boolean
}

/** A row that leads to the guide of another matter. */
export const GuideCell = ({ id, ...shown }: GuideCellProps) => <Cell {...shown} onTap={() => openGuide(id)} />
