import { useEffect } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { useTexts } from '../../../core/text'
import { FaceMark } from '../../../kits/people/parts/face-mark'
import { Button, Card, Cell, Empty, Link, Notice } from '../../../ui'
import { addChild, adding, children, useAdded } from '../child-store'
import { Failed, Lead } from '../parts'
import { PeoplePage } from '../people-page'
import { texts } from '../texts/child'
import '../index.scss'

const openPolice = () => openPage('services/nearby/pages/near/index', { kind: 'police' })

/** Children of the birth register: one tap adds one. */
export default function ChildPage() {
  const { city } = useArrival()
  const t = useTexts(texts)
  const { busy, problem } = adding.use()
  const { name: added } = useAdded()
  useEffect(
    () => () => {
      useAdded.setState({ name: undefined })
      adding.settle()
    },
    [],
  )
  return (
    <PeoplePage
      title={t.title}
      of={children.useLoaded(city)}
      bar={() => added && <Button onTap={() => openPage('pages/people/family/index')}>{t.toFamily}</Button>}
    >
      {({ children: all }) => (
        <>
          {added && <Notice kind="ok">{t.done(added)}</Notice>}
          <Failed problem={problem} />
          {all.length > 0 ? (
            <>
              <Lead title={t.lead} text={t.leadText} />
              <Card kind="list">
                {all.map(({ entry, name, birth, added: isIn }, index) => (
                  <Cell
                    key={entry}
                    first={index === 0}
                    mark={<FaceMark plain={!isIn}>{name.slice(-1)}</FaceMark>}
                    title={name}
                    note={isIn ? t.added : t.born(birth)}
                    value={
                      isIn ? undefined : <Link onTap={() => void addChild(city, entry)}>{busy ? t.adding : t.add}</Link>
                    }
                  />
                ))}
              </Card>
            </>
          ) : (
            <Empty title={t.none} text={t.noneText} />
          )}
          <Card kind="list">
            <Cell first title={t.elsewhere} note={t.elsewhereNote} onTap={() => openPage('pages/mine/city/index')} />
            {problem?.code === 'GUARDIANS_DISAGREE' ? (
              <Cell title={t.disagree} note={t.disagreeNote} onTap={openPolice} />
            ) : (
              <Cell title={t.counter} note={t.counterNote} onTap={openPolice} />
            )}
          </Card>
        </>
      )}
    </PeoplePage>
  )
}
