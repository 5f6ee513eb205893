import { getCurrentInstance } from '@tarojs/taro'
import { goBack, openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { actFor, useSubject, type Subject } from '../../../core/subject'
import { useTexts } from '../../../core/text'
import { FaceMark } from '../../../kits/people/parts/face-mark'
import { Card, Cell, Icon } from '../../../ui'
import { subjectOf, useFamily } from '../family-store'
import { PeoplePage } from '../people-page'
import { texts } from '../texts/family'
import { names } from '../texts/names'
import '../index.scss'

/** Whom the page below is for: whoever has let one act in its service, and oneself. */
export default function WhomPage() {
  useArrival()
  const t = useTexts(texts)
  const n = useTexts(names)
  const acting = useSubject()
  const service = getCurrentInstance().router?.params.service ?? ''
  const choose = (subject?: Subject) => {
    actFor(subject)
    void goBack()
  }
  const chosen = <Icon name="check" />
  return (
    <PeoplePage title={t.whom} of={useFamily()}>
      {({ mine }) => (
        <>
          <Card kind="list">
            <Cell
              first
              mark={<FaceMark>{t.me}</FaceMark>}
              title={t.me}
              note={acting ? undefined : t.now}
              value={acting ? undefined : chosen}
              onTap={() => choose()}
            />
            {mine
              .filter(({ state }) => state === 'live')
              .map((one) => {
                const { id, person, relation, name, scopes } = one
                const isIn = scopes.includes(service)
                const isNow = acting?.person === person
                return (
                  <Cell
                    key={id}
                    mark={<FaceMark plain={!isIn}>{n.mark(relation, name)}</FaceMark>}
                    title={n.whole(relation, name)}
                    note={isIn ? (isNow ? t.now : undefined) : t.outside(n.called(relation, name))}
                    paused={!isIn}
                    value={isNow ? chosen : undefined}
                    onTap={isIn ? () => choose(subjectOf(one)) : undefined}
                  />
                )
              })}
          </Card>
          <Card kind="list">
            <Cell first accent title={t.toFamily} onTap={() => openPage('pages/people/family/index')} />
          </Card>
        </>
      )}
    </PeoplePage>
  )
}
