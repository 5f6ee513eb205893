import { View } from '@tarojs/components'
import { openPage } from '../../../core/arrival/open-page'
import type { LifeEventAnswer } from '../../../shared/platform/types'
import { useTexts } from '../../../core/text'
import { Card, Group, Icon } from '../../../ui'
import { a11y } from '../../../ui/a11y'
import { tick } from './store'
import { texts } from './texts'

type StageProps = LifeEventAnswer['stages'][number] & { lifeEvent: string; done: readonly string[] }
type Step = StageProps['steps'][number]

/** The service that does it, else its guide. */
export const openStep = ({ id, page }: Step) => (page ? openPage(page) : openPage('pages/guide/matter/index', { id }))

/** The matters of one time: tap to read or start, tick what is done. */
export function Stage({ lifeEvent, when, steps, done }: StageProps) {
  const t = useTexts(texts)
  return (
    <View>
      <Group>{when}</Group>
      <Card kind="list">
        {steps.map((step, index) => {
          const ticked = done.includes(step.id)
          return (
            <View key={step.id} className={index === 0 ? 'cell cell--first' : 'cell'}>
              <View
                className={ticked ? 'tick tick--on' : 'tick'}
                onClick={() => tick(lifeEvent, step.id)}
                {...a11y({ role: 'checkbox', checked: ticked, label: t.tick(step.title) })}
              >
                <View className="tick-box">
                  <Icon name="check" />
                </View>
              </View>
              <View className="cell-main" onClick={() => openStep(step)} {...a11y({ role: 'button' })}>
                <View className="cell-title">{step.title}</View>
                <View className="cell-note">{step.why}</View>
              </View>
            </View>
          )
        })}
      </Card>
    </View>
  )
}
