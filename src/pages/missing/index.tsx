import { getCurrentInstance } from '@tarojs/taro'
import { useEffect } from 'react'
import { toHome } from '../../core/arrival/not-found'
import { openPage } from '../../core/arrival/open-page'
import { cityLast } from '../../core/city'
import { dial } from '../../core/device'
import { useTexts } from '../../core/text'
import { Button, Card, Cell, Empty, Group, Page } from '../../ui'
import { askedFor, wordsOf } from './asked'
import { loadNearest, useNearest } from './store'
import { texts } from './texts'

/** An address may end a line after a slash, and nowhere else. */
const brokenAtSlashes = (path: string) => path.replace(/\//g, '/\u200b')

/** A link that leads nowhere any more: says so and what it asked for, the nearest to it, and other ways on. */
export default function Missing() {
  const t = useTexts(texts)
  const { asked = '', id } = getCurrentInstance().router?.params ?? {}
  const path = askedFor(asked.replace(/%2F/gi, '/'))
  const { hits } = useNearest()
  useEffect(() => void loadNearest(cityLast(), wordsOf(path, id)), [path, id])
  return (
    <Page title={t.name} bar={<Button onTap={() => openPage('pages/find/index', { focus: 1 })}>{t.find}</Button>}>
      <Empty title={t.missing} text={path ? t.asked(brokenAtSlashes(path)) : t.missingText}>
        {hits.length > 0 && <Group>{t.nearest}</Group>}
        {hits.length > 0 && (
          <Card kind="list">
            {hits.map(({ id: matter, title, page }, index) => (
              <Cell
                key={matter}
                first={index === 0}
                title={title}
                onTap={() => (page ? openPage(page) : openPage('pages/guide/matter/index', { id: matter }))}
              />
            ))}
          </Card>
        )}
        <Card kind="list">
          <Cell first icon="find" title={t.toHome} onTap={toHome} />
          <Cell icon="phone" title={t.call} note={t.callNote} onTap={() => void dial('12345')} />
        </Card>
      </Empty>
    </Page>
  )
}
