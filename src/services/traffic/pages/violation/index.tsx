import { useState } from 'react'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { copy } from '../../../../core/device'
import { useTexts } from '../../../../core/text'
import { dayOf, timeOf } from '../../../../shared/days'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Button } from '../../../../ui'
import type { Reason, Violation } from '../../contract/types'
import { isOver } from '../../rules/first'
import { disputing, violationOf } from '../../store'
import { texts } from '../../texts/zh'
import { listUrl, toList } from '../open'
import { shape } from '../shape'
import { WhereSheet } from '../where'
import { Content } from './content'
import { DisputeSheet } from './dispute'
import './index.scss'

/** One violation: the picture, what it costs, why, and what can be done about it. */
export default function ViolationPage() {
  const { city, params } = useArrival()
  const id = `${params.id ?? ''}`
  const of = violationOf(id).useLoaded(city)
  const { list, one: t, department } = useTexts(texts)
  const [asksWhere, setAsksWhere] = useState(false)
  const [reason, setReason] = useState<Reason | 'unsaid' | undefined>(() =>
    disputing.offered(city)?.id === id ? 'unsaid' : undefined,
  )
  const { value } = of
  const bar = (one: Violation) => {
    const { state, role, total, kind, named, at, place } = one
    const what = list.kind(kind, named)
    if (isOver(one) || state === 'disputed') return <Button onTap={() => toList(city)}>{t.all}</Button>
    if (role === 'owner')
      return <Button onTap={() => void copy(t.askText(dayOf(at), timeOf(at), place, what))}>{t.ask}</Button>
    if (state !== 'waiting') return <Button onTap={() => setAsksWhere(true)}>{list.pay(total)}</Button>
    return (
      <>
        {one.mayDispute && (
          <Button kind="line" onTap={() => setReason('unsaid')}>
            {t.dispute}
          </Button>
        )}
        <Button onTap={() => setAsksWhere(true)}>{list.confirm}</Button>
      </>
    )
  }
  return (
    <PersonalPage
      city={city}
      title={value ? list.kind(value.kind, value.named) : list.title}
      service="traffic"
      department={department}
      of={of}
      shape={shape}
      share={{ title: list.title, path: listUrl(city) }}
      wayOn={of.problem?.code === 'TRAFFIC_NO_SUCH_VIOLATION' && <Button onTap={() => toList(city)}>{t.all}</Button>}
      bar={bar}
    >
      {(one, shown) => (
        <>
          <Content one={one} onDispute={setReason} onWhere={() => setAsksWhere(true)} {...shown} />
          {asksWhere && (
            <WhereSheet
              total={one.state === 'waiting' ? undefined : one.total}
              phone={department.hotline}
              onClose={() => setAsksWhere(false)}
            />
          )}
          {reason && one.mayDispute && (
            <DisputeSheet
              one={one}
              picked={reason === 'unsaid' ? undefined : reason}
              onClose={() => setReason(undefined)}
            />
          )}
        </>
      )}
    </PersonalPage>
  )
}
