import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { useArrival } from '../../../core/arrival/use-arrival'
import { useLook } from '../../../core/look'
import type { Problem } from '../../../core/problem'
import { updateNow } from '../../../core/updates'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Page, ProblemCard } from '../../../ui'
import { loadOffice, useOffice } from '../store/office'
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
  const { city } = useArrival()
  const language = useLook((look) => look.language)
  const { office } = useOffice()
  useEffect(() => {
    if (problem.code !== 'OFFLINE') void loadOffice(city)
  }, [city, problem.code])
  const phone = office?.phone ?? hotline
  if (problem.code === 'CLIENT_TOO_OLD') {
    return (
      <Page title={title} bar={<Button onTap={updateNow}>{say.tooOldDo}</Button>}>
        <ProblemCard icon="again" title={say.tooOld} text={say.tooOldText} />
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
      <ProblemCard
        icon={offline ? 'off' : 'ask'}
        title={heading}
        text={text}
        code={offline ? undefined : problem.quote}
      >
        {!offline && (
          <View>
            <View className="group">{say.urgent}</View>
            <Card kind="list">
              <Cell
                first
                icon="phone"
                title={say.downCall(phone)}
                note={office && say.hours(office.hours.from, office.hours.to)}
                onTap={() => void Taro.makePhoneCall({ phoneNumber: phone })}
              />
              {office?.hall && office.address && office.hallHours && (
                <Cell
                  icon="pin"
                  title={say.hall(office.hall[language])}
                  note={say.hallNote(office.address[language], office.hallHours.from, office.hallHours.to)}
                />
              )}
            </Card>
          </View>
        )}
      </ProblemCard>
    </Page>
  )
}
