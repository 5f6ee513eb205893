import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPage } from '../../../../core/arrival/open-page'
import { useSubject } from '../../../../core/subject'
import { useTexts } from '../../../../core/text'
import { Card, Cell, GuideCell, Sheet } from '../../../../ui'
import { yuanSigned } from '../../../../shared/money'
import type { Account, Cover } from '../../contract/types'
import { texts } from '../../texts/zh'
import { openOwn } from '../parts'

/** The year of the account: what came, what went. */
export function Entries({ account }: { account: Account }) {
  const { cover: t } = useTexts(texts)
  const { opening, credited, hospital, pharmacy, family, monthly } = account
  const amount = (fen: number, look = '') => <View className={`amount ${look}`}>{yuanSigned(fen)}</View>
  return (
    <Card kind="list" title={t.account} note={t.opening(opening)}>
      <Cell first title={t.credited} note={t.monthly(monthly)} value={amount(credited, 't-ok')} />
      <Cell title={t.spent} note={t.spentOn(account)} value={amount(-(hospital + pharmacy + family))} />
      <Cell accent title={t.toEntries} onTap={() => openOwn('entries')} />
    </Card>
  )
}

/** 共济, 异地 and the family: each row with its answer. */
export function Family({ cover: { account, sharing, away, status } }: { cover: Cover }) {
  const { cover: t } = useTexts(texts)
  const acting = useSubject()
  const [open, setOpen] = useState(false)
  const { mine, theirs } = sharing
  const hasShared = account !== undefined
  return (
    <View>
      <Card kind="list">
        {hasShared && (
          <Cell
            first
            title={t.shared}
            note={mine.length > 0 ? t.relatives(mine) : t.sharedNone}
            value={mine.length > 0 ? t.people(mine.length) : undefined}
            onTap={() => setOpen(true)}
          />
        )}
        {!hasShared && theirs.length > 0 && (
          <Cell first title={t.whose} note={t.relatives(theirs)} onTap={() => setOpen(true)} />
        )}
        {status === 'usable' && (
          <Cell
            first={!hasShared && theirs.length === 0}
            title={t.away}
            note={t.awayNote(away.find(({ state }) => state === 'valid'))}
            onTap={() => openOwn('away')}
          />
        )}
        {!acting && (
          <Cell
            first={!hasShared && theirs.length === 0 && status !== 'usable'}
            title={t.others}
            note={t.othersNote}
            onTap={() => openPage('pages/people/whom/index', { service: 'medical-insurance' })}
          />
        )}
      </Card>
      {open && (
        <Sheet title={hasShared ? t.shared : t.whose} onClose={() => setOpen(false)}>
          {(hasShared ? mine : theirs).map((one, index) => (
            <Cell key={index} first={index === 0} title={t.relative(one)} />
          ))}
          {hasShared && <View className="t-sub t-2 mt-2">{t.sharedText}</View>}
          {hasShared && theirs.length > 0 && <Cell title={t.whose} note={t.relatives(theirs)} />}
          <GuideCell id="medical-family-share" title={t.sharedDo} note={t.sharedDoNote} />
        </Sheet>
      )}
    </View>
  )
}
