import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Guide } from '../../../core/platform/types'
import { useTexts } from '../../../core/text'
import { Card, Cell } from '../../../ui'
import { texts } from './texts'

type Section = Guide['questions'][number]['about']

const order: readonly Section[] = ['needs', 'steps', 'where', 'time', 'fee', 'when', 'who', 'result']

/** The sections of a guide; the one that was asked about comes first. */
export function Sections({ guide, about }: { guide: Guide; about?: string }) {
  const say = useTexts(texts)
  const lines = (shown: readonly string[]) =>
    shown.map((line) => (
      <View key={line} className="mt-1">
        {line}
      </View>
    ))
  const content: Record<Section, ReactNode> = {
    needs: guide.needs.map(({ name, form, from, known, only }, index) => (
      <Cell
        key={name}
        first={index === 0}
        title={name}
        note={[say.form[form], from, only, known && say.known(known)].filter(Boolean).join('，')}
      />
    )),
    steps: guide.steps.map((step, index) => <Cell key={step} first={index === 0} title={`${index + 1}. ${step}`} />),
    where: lines([guide.where]),
    time: lines([guide.time.promised, ...(guide.time.legal ? [say.legal(guide.time.legal)] : [])]),
    fee: lines([guide.fee]),
    when: lines(guide.when),
    who: lines(guide.who),
    result: lines([guide.result]),
  }
  const listed = ['needs', 'steps']
  return (
    <>
      {[...order]
        .sort((one, other) => Number(other === about) - Number(one === about))
        .filter((section) => section !== 'needs' || guide.needs.length > 0)
        .map((section) => (
          <Card key={section} kind={listed.includes(section) ? 'list' : undefined} title={say[section]}>
            {content[section]}
          </Card>
        ))}
    </>
  )
}
