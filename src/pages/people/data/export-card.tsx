import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { now } from '../../../core/clock'
import { useTexts } from '../../../core/text'
import { dayOf } from '../../../shared/days'
import type { Exported } from '../../../shared/platform/people-types'
import { Button, Card, Cell, Link, Notice } from '../../../ui'
import { begin, exported, exporting, fetchAll, isWhole, keep, useGot, type Form } from '../export-store'
import { Failed } from '../parts'
import { texts } from '../texts/data'

/** How often it is asked how far the collecting is, in ms. */
const LOOK_MS = 1500

const forms = ['page', 'json'] as const
const underWay = (state: Exported['state']) => state === 'queued' || state === 'running'

/** Everything about me, collected: how far that is, then each form to fetch and to keep. */
export function ExportCard({ city }: { city: string }) {
  const t = useTexts(texts)
  const { value, again } = exported.useLoaded('')
  const { busy, problem } = exporting.use()
  const { state = 'none', done = 0, total = 0, expiresAt } = value ?? {}
  useEffect(() => {
    if (!underWay(state)) return undefined
    const timer = setTimeout(again, LOOK_MS)
    return () => clearTimeout(timer)
  }, [value]) // eslint-disable-line react-hooks/exhaustive-deps -- asks again after each answer
  return (
    <Card title={t.export}>
      <Failed problem={problem} />
      {underWay(state) && (
        <View>
          <View>{t.exporting(done, total)}</View>
          <View className="track">
            <View className="track-fill" style={`width:${total > 0 ? Math.round((done / total) * 100) : 0}%`} />
          </View>
          <View className="t-sub t-2 mt-2">{t.exportWait}</View>
        </View>
      )}
      {state === 'ready' && value?.id && expiresAt && (
        <View>
          <View className="t-sub t-2">{t.ready(dayOf(expiresAt), dayOf(now()))}</View>
          {forms.map((form, index) => (
            <FormCell key={form} first={index === 0} form={form} id={value.id ?? ''} size={value.sizes?.[form] ?? 0} />
          ))}
          <Button kind="text" busy={busy} onTap={() => void begin(city)}>
            {t.again}
          </Button>
        </View>
      )}
      {(state === 'none' || state === 'failed') && (
        <View>
          <View className="t-sub t-2">{state === 'failed' ? t.failed : t.exportText}</View>
          <View className="mt-3">
            <Button kind="soft" busy={busy} onTap={() => void begin(city)}>
              {t.exportDo}
            </Button>
          </View>
        </View>
      )}
    </Card>
  )
}

interface FormCellProps {
  first: boolean
  form: Form
  id: string
  /** In characters. */
  size: number
}

/** One form of the export: fetched piece by piece, then handed over. */
function FormCell({ first, form, id, size }: FormCellProps) {
  const t = useTexts(texts)
  const got = useGot((all) => all[form])
  const { busy } = exporting.use()
  const [failed, setFailed] = useState(false)
  const mine = got?.id === id ? got : undefined
  const save = () => {
    if (isWhole(mine))
      void keep(form, mine).then((outcome) => setFailed(outcome === 'impossible' || outcome === 'failed'))
  }
  const share = mine && mine.total > 0 ? Math.min(100, Math.round((mine.text.length / mine.total) * 100)) : 0
  return (
    <View>
      <Cell
        first={first}
        title={t.forms[form]}
        note={share > 0 && share < 100 ? t.fetched(share) : t.size(size)}
        value={
          isWhole(mine) ? (
            <Link onTap={save}>{t.save[form]}</Link>
          ) : (
            <Link onTap={() => void fetchAll(id, form)}>{busy ? t.busy : t.fetch}</Link>
          )
        }
      />
      {failed && <Notice kind="bad">{t.notSaved}</Notice>}
    </View>
  )
}
