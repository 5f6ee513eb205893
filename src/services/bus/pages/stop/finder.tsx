import { useState } from 'react'
import { openPage } from '../../../../core/arrival/open-page'
import { useLook } from '../../../../core/look'
import { isProblem, type Problem } from '../../../../core/problem'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { Button, Card, Cell, Empty, Input, Notice, Page } from '../../../../ui'
import type { FindAnswer } from '../../contract/types'
import { api } from '../../store/bus'
import { useFavourites } from '../../store/favourites'
import { texts } from '../../texts/zh'

interface FinderProps {
  city: string
  canLeave: boolean
  onStop: (id: string) => void
}

/** Which stop: those kept on the phone, and a field for the name of one, or of a line. */
export function Finder({ city, canLeave, onStop }: FinderProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const favourites = useFavourites(({ all }) => all).filter((one) => one.city === city)
  const [text, setText] = useState('')
  const [found, setFound] = useState<FindAnswer & { readonly of: string }>()
  const [problem, setProblem] = useState<Problem>()
  const find = async () => {
    const q = text.trim().slice(0, 20)
    if (!q) return
    try {
      setFound({ ...(await api.find({ query: { city, q } })), of: q })
      setProblem(undefined)
    } catch (thrown) {
      if (isProblem(thrown)) setProblem(thrown)
    }
  }
  const isNothing = found && found.stops.length + found.lines.length === 0
  return (
    <Page title={t.title} share={{ title: t.share }} bar={<Button onTap={() => void find()}>{t.find}</Button>}>
      <Card>
        <Input
          label={t.which}
          placeholder={t.whichHint}
          value={text}
          maxlength={20}
          onChange={setText}
          onConfirm={() => void find()}
          search
        />
      </Card>
      {problem && (
        <Notice kind="warn">
          {problem.message} {problem.action}
        </Notice>
      )}
      {isNothing && (
        <Empty title={t.nothingFound(found.of)} text={t.nothingFoundText}>
          <Card kind="list">
            <CallCell first phone={t.department.hotline} title={t.department.callFor(t.department.hotline)} />
          </Card>
        </Empty>
      )}
      {found && !isNothing && (
        <Card kind="list" title={t.found}>
          {found.stops.map(({ id, name, towards }, index) => (
            <Cell
              key={id}
              first={index === 0}
              title={name[language]}
              note={towards.map((one) => t.towards(one.name[language])).join(language === 'zh' ? '，' : ', ')}
              onTap={() => onStop(id)}
            />
          ))}
          {canLeave &&
            found.lines.map(({ id, name, from, to }, index) => (
              <Cell
                key={`line ${id}`}
                first={found.stops.length === 0 && index === 0}
                title={t.line(name)}
                note={t.lineEnds(from.name[language], to.name[language])}
                onTap={() => openPage('services/bus/pages/line/index', { line: id, direction: 0 })}
              />
            ))}
        </Card>
      )}
      {favourites.length > 0 && (
        <Card kind="list" title={t.favourites}>
          {favourites.map(({ id, name }, index) => (
            <Cell key={id} first={index === 0} title={name[language]} onTap={() => onStop(id)} />
          ))}
        </Card>
      )}
    </Page>
  )
}
