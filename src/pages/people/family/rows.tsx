import { openPage } from '../../../core/arrival/open-page'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { FaceMark } from '../../../kits/people/parts/face-mark'
import { dayOf } from '../../../shared/days'
import type { Family, Relation, Represented } from '../../../shared/platform/people-types'
import { Cell, Link, Tag } from '../../../ui'
import type { Tone } from '../../../ui/tag'
import { draftOf } from '../invite-store'
import { texts } from '../texts/family'
import { names } from '../texts/names'

type Scopes = Family['scopes']
type Asked = Family['invitations'][number]

/** What may be done for somebody, in words: all, or the services by their names. */
function useScope(ids: readonly string[], scopes: Scopes): string {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const named = scopes.filter(({ service }) => ids.includes(service)).map(({ title }) => title[language])
  return t.list(named.length > 0 ? named : ids)
}

interface PersonCellProps {
  first: boolean
  relation: Relation
  name: string
  note: string
  tag?: { readonly tone: Tone; readonly text: string }
  plain?: boolean
  onTap?: () => void
}

/** A person in a list; where words are large or long, their state stands below the note. */
function PersonCell({ first, relation, name, note, tag, plain, onTap }: PersonCellProps) {
  const n = useTexts(names)
  const isBelow = useLook(({ care, language }) => care || language === 'en')
  const state = tag && <Tag tone={tag.tone}>{tag.text}</Tag>
  return (
    <Cell
      first={first}
      mark={<FaceMark plain={plain}>{n.mark(relation, name)}</FaceMark>}
      title={n.whole(relation, name)}
      note={note}
      {...(isBelow ? { below: state } : { value: state })}
      onTap={onTap}
    />
  )
}

interface RowProps<T> {
  first: boolean
  of: T
  onTap: () => void
}

/** Somebody I act for. */
export function LiveCell({ first, of, scopes, onTap }: RowProps<Represented> & { scopes: Scopes }) {
  const t = useTexts(texts)
  const scope = useScope(of.scopes, scopes)
  const note = of.role === 'guardian' ? t.grown(of.until) : t.scope(scope, of.until)
  return <PersonCell {...{ first, onTap, note }} relation={of.relation} name={of.name} />
}

/** Somebody I asked, who has not said yes. */
export function AskedCell({ first, of, today, onTap }: RowProps<Asked> & { today: string }) {
  const t = useTexts(texts)
  const { state, relation, name, expiresAt } = of
  const notes = { open: t.asked(dayOf(expiresAt), today), expired: t.askedOver, declined: t.declined }
  const tone = state === 'open' ? 'plain' : 'warn'
  return (
    <PersonCell {...{ first, relation, name, onTap }} plain note={notes[state]} tag={{ tone, text: t.tags[state] }} />
  )
}

/** Somebody I acted for: a tap asks again. */
export function EndedCell({ first, of, today }: { first: boolean; of: Represented; today: string }) {
  const t = useTexts(texts)
  const { state, relation, name, until } = of
  if (state === 'live') return null
  const notes = { expired: t.over(until, today), revoked: t.revoked, 'grown-up': t.adult }
  const ask = () => {
    draftOf(of)
    openPage('pages/people/invite/index')
  }
  return (
    <PersonCell
      {...{ first, relation, name }}
      plain
      note={notes[state]}
      tag={{ tone: 'warn', text: t.tags[state] }}
      onTap={ask}
    />
  )
}

interface RepresentativeCellProps {
  first: boolean
  of: Represented
  scopes: Scopes
  today: string
  onWithdraw: () => void
}

/** Somebody who acts for me, or did. */
export function RepresentativeCell({ first, of, scopes, today, onWithdraw }: RepresentativeCellProps) {
  const t = useTexts(texts)
  const n = useTexts(names)
  const scope = useScope(of.scopes, scopes)
  const { state, relation, name, until } = of
  const isLive = state === 'live'
  const isBelow = useLook(({ care, language }) => care || language === 'en')
  const withdraw = isLive && <Link onTap={onWithdraw}>{t.withdraw}</Link>
  const ended = { expired: t.over(until, today), revoked: t.revoked, 'grown-up': t.adult }
  return (
    <Cell
      first={first}
      mark={<FaceMark plain>{n.mark(relation, name)}</FaceMark>}
      title={n.whole(relation, name)}
      note={isLive ? t.scope(scope, until) : ended[state]}
      {...(isBelow ? { below: withdraw } : { value: withdraw || undefined })}
    />
  )
}
