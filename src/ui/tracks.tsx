import { View } from '@tarojs/components'
import { classes } from './classes'
import { Tag } from './tag'

export interface Track {
  readonly title: string
  readonly value: string
  readonly note?: string
  /** How much of the track is filled, from 0 to 1; no track where there is no whole. */
  readonly share?: number
  /** Said beside the title of the one that is meant, or of one that is full. */
  readonly tag?: string
  /** The one that holds now, among ways to choose from. */
  readonly now?: boolean
}

/** Amounts below each other, each on a track of its own. Styles: styles/tracks.scss, which the page brings. */
export const Tracks = ({ tracks }: { tracks: readonly Track[] }) => (
  <View>
    {tracks.map(({ title, value, note, share, tag, now }, index) => (
      <View
        key={title}
        className={classes(
          'track',
          index === 0 && 'track--first',
          index === tracks.length - 1 && 'track--last',
          now && 'track--now',
        )}
      >
        <View className="track-head">
          <View className="track-title">
            {title}
            {tag && <Tag tone={now ? 'accent' : 'ok'}>{tag}</Tag>}
          </View>
          <View className="amount">{value}</View>
        </View>
        {share !== undefined && (
          <View className="track-line">
            <View className="track-fill" style={`width:${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`} />
          </View>
        )}
        {note && <View className="t-note t-2">{note}</View>}
      </View>
    ))}
  </View>
)
