import { View } from '@tarojs/components'

/** The last lines of a page, small: where its figures are from, and how sure they are. What is no text is left out. */
export const Foot = ({ lines }: { lines: readonly (string | false | undefined)[] }) => (
  <View className="foot">
    {lines.map(
      (line) =>
        line && (
          <View key={line} className="foot-line">
            {line}
          </View>
        ),
    )}
  </View>
)
