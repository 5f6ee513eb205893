import { View } from '@tarojs/components'
import { publicPages } from '../../../arrival.gen'
import { firstPageOf } from '../../../core/arrival/arrival'
import { openPage } from '../../../core/arrival/open-page'
import { useLook } from '../../../core/look'
import { actFor } from '../../../core/subject'
import { useTexts } from '../../../core/text'
import type { Family, Represented } from '../../../shared/platform/people-types'
import { Button, Cell, Sheet } from '../../../ui'
import { end, ending, subjectOf } from '../family-store'
import { draftOf } from '../invite-store'
import { Failed } from '../parts'
import { texts } from '../texts/family'
import { names } from '../texts/names'

interface SheetProps<T> {
  of: T
  onClose: () => void
}

/** What ends, and that it does at once. */
function useEnd(of: { readonly id: string; readonly person?: string }, onClose: () => void) {
  const { busy, problem } = ending.use()
  return { busy, problem, stop: () => void end(of).then((done) => done && onClose()) }
}

/** What can be done for somebody, service by service; and the end of it. */
export function RepresentedSheet({ of, scopes, onClose }: SheetProps<Represented> & { scopes: Family['scopes'] }) {
  const t = useTexts(texts)
  const n = useTexts(names)
  const language = useLook((look) => look.language)
  const { busy, problem, stop } = useEnd(of, onClose)
  const who = n.called(of.relation, of.name)
  const see = (service: string) => {
    actFor(subjectOf(of))
    onClose()
    openPage(firstPageOf(publicPages, service))
  }
  return (
    <Sheet title={t.act(who)} onClose={onClose}>
      <Failed problem={problem} />
      {scopes
        .filter(({ service }) => of.scopes.includes(service))
        .map(({ service, title, sees }, index) => (
          <Cell
            key={service}
            first={index === 0}
            title={t.see(title[language])}
            note={sees[language]}
            onTap={() => see(service)}
          />
        ))}
      {of.role === 'delegate' && (
        <View className="danger">
          <View className="t-sub t-2 mt-3">{t.stopText}</View>
          <View className="mt-2">
            <Button kind="line" busy={busy} onTap={stop}>
              {t.stop(who)}
            </Button>
          </View>
        </View>
      )}
    </Sheet>
  )
}

/** Takes back what somebody may do for me. */
export function RepresentativeSheet({ of, onClose }: SheetProps<Represented>) {
  const t = useTexts(texts)
  const n = useTexts(names)
  const { busy, problem, stop } = useEnd(of, onClose)
  return (
    <Sheet
      title={t.withdrawTitle(n.called(of.relation, of.name))}
      onClose={onClose}
      foot={
        <>
          <Button kind="line" onTap={onClose}>
            {t.keep}
          </Button>
          <Button busy={busy} onTap={stop}>
            {t.withdrawDo}
          </Button>
        </>
      }
    >
      <Failed problem={problem} />
      <View>{t.withdrawText}</View>
    </Sheet>
  )
}

/** Takes back an invitation that nobody has answered; one that is over is asked anew. */
export function InvitedSheet({ of, onClose }: SheetProps<Family['invitations'][number]>) {
  const t = useTexts(texts)
  const n = useTexts(names)
  const { busy, problem, stop } = useEnd(of, onClose)
  const isOpen = of.state === 'open'
  const again = () => {
    draftOf({ ...of, scopes: of.scopes.map(({ service }) => service) })
    onClose()
    openPage('pages/people/invite/index')
  }
  return (
    <Sheet title={n.whole(of.relation, of.name)} onClose={onClose}>
      <Failed problem={problem} />
      {isOpen && <View className="t-sub t-2">{t.takeBackText}</View>}
      <View className="mt-3">
        <Button kind={isOpen ? 'line' : undefined} busy={busy} onTap={isOpen ? stop : again}>
          {isOpen ? t.takeBack : t.again}
        </Button>
      </View>
    </Sheet>
  )
}
