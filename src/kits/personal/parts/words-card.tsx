import { View } from '@tarojs/components'
import { copy } from '../../../core/device'
import { Button, Card } from '../../../ui'

interface WordsCardProps {
  title: string
  /** The words, ready to be sent. */
  words: string
  /** What the button that copies them is called; none where the page has its own. */
  copyDo?: string
  /** What happens then, or who helps. */
  after: string
}

/** Words that somebody sends to another: to an employer who has not paid. Styles: styles/quote.scss. */
export const WordsCard = ({ title, words, copyDo, after }: WordsCardProps) => (
  <Card title={title}>
    <View className="quote">{words}</View>
    {copyDo && (
      <View className="mt-3">
        <Button kind="soft" onTap={() => void copy(words)}>
          {copyDo}
        </Button>
      </View>
    )}
    <View className="t-sub t-2 mt-3">{after}</View>
  </Card>
)
