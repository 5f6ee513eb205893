import { Text } from '@tarojs/components'
import { marksOf } from './marks'

/** A title in which what was typed stands out. */
export function Marked({ title, typed, word }: { title: string; typed: string; word?: string }) {
  return (
    <>
      {marksOf(title, typed, word).map(([part, marked], at) =>
        marked ? (
          <Text key={at} className="t-accent">
            {part}
          </Text>
        ) : (
          part
        ),
      )}
    </>
  )
}
