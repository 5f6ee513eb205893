import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Problem } from '../../../core/problem'
import { updateNow } from '../../../core/updates'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Page, ProblemCard } from '../../../ui'
import { texts } from '../texts'

/** The national housing-fund line: known without asking anybody. */
const hotline = '12329'

interface AwayProps {
  title: string
  problem: Problem
  onRetry: () => void
}

/** Nothing could be shown: why, what is not lost, whom to ask, and the way on. */
export function Away({ title, problem, onRetry }: AwayProps) {
  const { account: say } = useTexts(texts)
  if (problem.code === 'CLIENT_TOO_OLD') {
    return (
      <Page title={title} bar={<Button onTap={updateNow}>{say.tooOldDo}</Button>}>
        <ProblemCard title={say.tooOld} text={say.tooOldText} />
      </Page>
    )
  }
  const offline = problem.code === 'OFFLINE'
  const department = problem.code.startsWith('DEPARTMENT_')
  const heading = offline ? say.offlineEmpty : department ? say.down : problem.message
  const text = offline ? say.offlineEmptyText : department ? say.downText.join('') : problem.action
  return (
    <Page
      title={title}
      bar={
        <Button icon="again" onTap={onRetry}>
          {say.retry}
        </Button>
      }
    >
      <ProblemCard title={heading} text={text} code={offline ? undefined : problem.quote}>
        {!offline && (
          <View>
            <View className="group">{say.urgent}</View>
            <Card kind="list">
              <Cell
                first
                icon="phone"
                title={say.downCall(hotline)}
                onTap={() => void Taro.makePhoneCall({ phoneNumber: hotline })}
              />
            </Card>
          </View>
        )}
      </ProblemCard>
    </Page>
  )
}
