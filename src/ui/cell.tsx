import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import { spoken } from './spoken'

interface CellProps {
  title: string
  note?: string
  value?: ReactNode
  /** Under the note, where there is no room beside it. */
  below?: ReactNode
  icon?: IconName
  /** In place of an icon: a number. */
  mark?: ReactNode
  /** The title is the action itself, in the accent colour. */
  accent?: boolean
  /** First of its card: no line above. Components mark it themselves: `+` stops at a component's border in WeChat. */
  first?: boolean
  /** Shows and hides the rows below: whether they are shown. */
  open?: boolean
  /** Not to be had now; `note` says why or until when. */
  paused?: boolean
  onTap?: () => void
}

/** One row of a list; with `onTap` it is a button with an arrow. */
export const Cell = ({ title, note, value, below, icon, mark, accent, first, open, paused, onTap }: CellProps) => (
  <View
    className={classes('cell', first && 'cell--first', onTap && 'cell--tap', paused && 'cell--paused')}
    onClick={onTap}
    {...(onTap ? a11y({ role: 'button', label: spoken(title, note), expanded: open }) : {})}
  >
    {icon && <Icon name={icon} />}
    {mark}
    <View className="cell-main">
      <View className={accent ? 'cell-title t-accent' : 'cell-title'}>{title}</View>
      {note && <View className="cell-note">{note}</View>}
      {below}
    </View>
    {value !== undefined && <View className="cell-value">{value}</View>}
    {onTap && <Icon name={open === undefined ? 'go' : open ? 'minus' : 'plus'} />}
  </View>
)
