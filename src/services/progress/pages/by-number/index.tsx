import { useState } from 'react'
import { useArrival } from '../../../../core/arrival/use-arrival'
import type { Problem } from '../../../../core/problem'
import { useTexts } from '../../../../core/text'
import { Button, Page } from '../../../../ui'
import type { Found } from '../../contract/types'
import { lookUp } from '../../store'
import { texts } from '../../texts/zh'
import { lastFour, mayBeCaseNumber, plainNumber } from '../../rules/case-number'
import { Form } from './form'
import { Missed, Shown } from './result'
import './index.scss'

interface Answer {
  readonly busy?: true
  readonly found?: Found
  readonly problem?: Problem
}

/** How far a case is, for whoever has its number: no account, no name. */
export default function ByNumberPage() {
  const { city } = useArrival()
  const { lookUp: t } = useTexts(texts)
  const [number, setNumber] = useState('')
  const [tail, setTail] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const [{ busy, found, problem }, setAnswer] = useState<Answer>({})
  const whole = plainNumber(number)
  const digits = lastFour(tail)
  const isNumber = mayBeCaseNumber(whole)
  const look = async () => {
    setIsWrong(!isNumber || !digits)
    if (busy || !isNumber || !digits) return
    setAnswer({ busy: true })
    setAnswer(await lookUp({ city, number: whole, tail: digits }))
  }
  // What was typed stays
  const change = () => setAnswer({})
  const another = () => {
    setAnswer({})
    setNumber('')
    setTail('')
  }
  if (found)
    return (
      <Page
        title={t.title}
        bar={
          <Button kind="line" onTap={another}>
            {t.another}
          </Button>
        }
      >
        <Shown found={found} />
      </Page>
    )
  if (problem?.code === 'PROGRESS_NOT_MATCHED')
    return (
      <Page title={t.title} bar={<Button onTap={change}>{t.again}</Button>}>
        <Missed problem={problem} />
      </Page>
    )
  return (
    <Page
      title={t.title}
      bar={
        <Button busy={busy} onTap={() => void look()}>
          {busy ? t.busy : t.look}
        </Button>
      }
    >
      <Form
        number={number}
        tail={tail}
        wrong={{ number: isWrong && !isNumber, tail: isWrong && !digits }}
        problem={problem}
        onNumber={setNumber}
        onTail={setTail}
        onDone={() => void look()}
      />
    </Page>
  )
}
