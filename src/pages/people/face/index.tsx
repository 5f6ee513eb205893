import { useEffect } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { toHome } from '../../../core/arrival/not-found'
import { useArrival } from '../../../core/arrival/use-arrival'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Empty, Page } from '../../../ui'
import { openMiniProgram } from '../../../core/face'
import { beginFace, dropFace, leaveFace, useFace, wantedNow } from '../face-store'
import { holder } from '../me-store'
import { Lead } from '../parts'
import { PeoplePage } from '../people-page'
import { texts } from '../texts/face'
import { Before, Handed, Stopped, Ways } from './content'
import '../index.scss'

/** WeChat checks the face, for one act that is named. */
export default function FacePage() {
  const { params } = useArrival()
  const t = useTexts(texts)
  const of = holder.useLoaded('')
  const { busy, handed, stopped, problem, done } = useFace()
  const token = String(params.token ?? '')
  const wanted = token ? undefined : wantedNow()
  useEffect(() => dropFace, [])
  if (done)
    return (
      <Page title={t.title} bar={<Button onTap={toHome}>{t.toHome}</Button>}>
        <Lead title={t.done} text={t.doneText} />
      </Page>
    )
  if (!wanted && !token) return <Nothing />
  const isTried = problem !== undefined || stopped !== undefined
  const start = busy ? t.busy : isTried ? t.again : process.env.TARO_ENV === 'h5' ? t.toMini : t.start
  return (
    <PeoplePage
      title={t.title}
      of={of}
      bar={({ face }) =>
        face === false ? (
          <Button onTap={() => openPage('pages/people/no-id/index')}>{t.see}</Button>
        ) : (
          <Button busy={busy} onTap={() => (handed ? openMiniProgram(handed.link) : void beginFace(token))}>
            {handed ? t.openAgain : start}
          </Button>
        )
      }
    >
      {({ face }) =>
        face === false ? (
          <Empty title={t.notPossible} text={t.notPossibleText}>
            <Ways later={wanted?.later} onLater={leaveFace} />
          </Empty>
        ) : (
          <>
            <Stopped stopped={stopped} problem={problem} />
            {handed ? <Handed face={handed.face} /> : <Before what={wanted?.what} />}
            <Ways later={wanted?.later} onLater={leaveFace} />
          </>
        )
      }
    </PeoplePage>
  )
}

/** Somebody came here by an old link, or has been here. */
function Nothing() {
  const t = useTexts(texts)
  return (
    <Page title={t.title} bar={<Button onTap={toHome}>{t.toHome}</Button>}>
      <Empty title={t.nothing} text={t.nothingText}>
        <Card kind="list">
          <Cell first title={t.toFamily} onTap={() => openPage('pages/people/family/index')} />
          <Cell title={t.toData} onTap={() => openPage('pages/people/data/index')} />
        </Card>
      </Empty>
    </Page>
  )
}
