import { View } from '@tarojs/components'
import { a11y } from '../../../ui/a11y'
import { classes } from '../../../ui/classes'

interface FaceMarkProps {
  /** What one calls them: its first letter stands in the mark. */
  children: string
  /** Nothing can be done for them now. */
  plain?: boolean
}

/** A person in a list or a bar, beside their name. */
export const FaceMark = ({ children, plain }: FaceMarkProps) => (
  <View className={classes('face-mark', plain && 'face-mark--plain')} {...a11y({ hidden: true })}>
    {[...children][0] ?? ''}
  </View>
)
