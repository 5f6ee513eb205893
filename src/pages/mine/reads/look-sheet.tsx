import { View } from '@tarojs/components'
import { openPage } from '../../../core/arrival/open-page'
import { now } from '../../../core/clock'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { momentText } from '../../../shared/day-texts'
import { Button, Cell, Notice, Sheet } from '../../../ui'
import { texts } from '../texts'
import type { Look } from './looks-of'
import { report, reporting } from './store'

interface LookSheetProps {
  of: Look
  onClose: () => void
}

/** Everything that one look read, and the way to say that it should not have been. */
export function LookSheet({ of, onClose }: LookSheetProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { busy, problem } = reporting.use()
  const { by, who, title, reads, reported } = of
  return (
    <Sheet
      title={`${by === 'self' ? t.byYou : t.byOther(who)}，${title}`}
      onClose={onClose}
      foot={
        !reported && (
          <>
            <Button kind="line" onTap={onClose}>
              {t.readFine}
            </Button>
            <Button busy={busy} onTap={() => void report(of)}>
              {busy ? t.reporting : t.report}
            </Button>
          </>
        )
      }
    >
      {problem && (
        <Notice kind="bad">
          {problem.message} {problem.action}
        </Notice>
      )}
      {reads.map((read, index) => (
        <Cell
          key={read.id}
          first={index === 0}
          title={read.what ?? read.title}
          note={momentText(read.at, now(), language)}
        />
      ))}
      {by === 'other' && (
        <Cell title={t.stopThem} note={t.stopThemNote} onTap={() => openPage('pages/people/family/index')} />
      )}
      {reported ? (
        <Notice kind={reported.answer ? 'ok' : 'info'}>
          {reported.answer ? t.reportAnswer(reported.answer) : t.reported}
        </Notice>
      ) : (
        <View className="t-sub t-2 mt-2">{t.reportText}</View>
      )}
    </Sheet>
  )
}
