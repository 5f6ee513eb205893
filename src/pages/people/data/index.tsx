import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { toHome } from '../../../core/arrival/not-found'
import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { both } from '../../../core/loading'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Link, Sheet } from '../../../ui'
import { asking, held, hideNumber, leaveEverywhere, showNumber, useNumber } from '../data-store'
import { takePassed, wantFace } from '../face-store'
import { holder } from '../me-store'
import { Failed, Lead } from '../parts'
import { PeoplePage } from '../people-page'
import { texts } from '../texts/data'
import { ExportCard } from './export-card'
import '../index.scss'

/** What is held about me, the way to take it with me, to put it right, and to be gone. */
export default function DataPage() {
  const { city } = useArrival()
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const data = held.useLoaded('')
  const me = holder.useLoaded('')
  const { problem } = asking.use()
  useDidShow(() => {
    const face = takePassed('show-number')
    if (face) void showNumber(face)
  })
  useEffect(
    () => () => {
      hideNumber()
      asking.settle()
    },
    [],
  )
  const again = () => {
    data.again()
    me.again()
  }
  return (
    <PeoplePage title={t.title} of={{ ...both(data, me), again }}>
      {([{ held: kinds }, { face }]) => (
        <>
          <Failed problem={problem} />
          <Lead title={t.lead(kinds.length)} text={t.leadText} />
          <Card kind="list" title={t.held}>
            {kinds.map(({ key, what, count, until }, index) => (
              <Cell
                key={key}
                first={index === 0}
                title={what[language]}
                note={until[language]}
                value={t.count(count)}
              />
            ))}
          </Card>
          <ExportCard city={city} />
          <Card kind="list" title={t.correct}>
            {face !== false && <NumberCell />}
            <Cell
              first={face === false}
              title={t.name}
              note={t.nameNote}
              onTap={() => openPage('pages/identity/index', { to: openPage.here() })}
            />
            <Cell title={t.other} note={t.otherNote} />
          </Card>
          <Ends />
        </>
      )}
    </PeoplePage>
  )
}

/** The whole number, for whoever has just shown their face. */
function NumberCell() {
  const t = useTexts(texts)
  const { idNumber } = useNumber()
  if (idNumber) return <Cell first title={idNumber} value={<Link onTap={hideNumber}>{t.numberHide}</Link>} />
  const ask = () => wantFace({ act: 'show-number', what: t.numberFor, later: t.numberLater })
  return <Cell first title={t.number} note={t.numberNote} onTap={ask} />
}

/** Other pages about my data, and the ways out. */
function Ends() {
  const t = useTexts(texts)
  const [leaving, setLeaving] = useState(false)
  const { busy, problem } = asking.use()
  const close = () => setLeaving(false)
  return (
    <>
      <Card kind="list" title={t.more}>
        <Cell first title={t.consents} onTap={() => openPage('pages/people/consents/index')} />
        <Cell title={t.reads} onTap={() => openPage('pages/mine/reads/index')} />
        <Cell title={t.everywhere} note={t.everywhereNote} onTap={() => setLeaving(true)} />
        <Cell title={t.delete} onTap={() => openPage('pages/people/deletion/index')} />
      </Card>
      {leaving && (
        <Sheet
          title={t.everywhereTitle}
          onClose={close}
          foot={
            <>
              <Button kind="line" onTap={close}>
                {t.keep}
              </Button>
              <Button busy={busy} onTap={() => void leaveEverywhere(toHome)}>
                {busy ? t.busy : t.everywhereDo}
              </Button>
            </>
          }
        >
          <Failed problem={problem} />
          {t.everywhereText}
        </Sheet>
      )}
    </>
  )
}
