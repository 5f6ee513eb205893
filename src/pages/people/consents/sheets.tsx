import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import type { Consent, Purpose } from '../../../shared/platform/people-types'
import { Button, Fact, Sheet } from '../../../ui'
import { consenting, give, withdraw } from '../consents-store'
import { Failed } from '../parts'
import { texts } from '../texts/consents'

interface SheetProps<T> {
  of: T
  onClose: () => void
}

/** What stops, what is deleted and what stays, before it is withdrawn. */
export function WithdrawSheet({ of, onClose }: SheetProps<Consent>) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { busy, problem } = consenting.use()
  const go = () => void withdraw(of.purpose).then((done) => done && onClose())
  return (
    <Sheet
      title={t.withdrawTitle(of.title[language])}
      onClose={onClose}
      foot={
        <>
          <Button kind="line" onTap={onClose}>
            {t.keep}
          </Button>
          <Button busy={busy} onTap={go}>
            {busy ? t.busy : t.withdrawDo}
          </Button>
        </>
      }
    >
      <Failed problem={problem} />
      <Fact name={t.stops}>{of.stops[language]}</Fact>
      <Fact name={t.deletes}>{t.deletesText(of.data[language])}</Fact>
      <Fact name={t.stays}>{t.staysText(of.from[language])}</Fact>
    </Sheet>
  )
}

/** Which data, from whom, what for and for how long, before yes is said. */
export function GiveSheet({ of, onClose }: SheetProps<Purpose>) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { busy, problem } = consenting.use()
  const go = () => void give(of.purpose).then((done) => done && onClose())
  return (
    <Sheet
      title={of.title[language]}
      onClose={onClose}
      foot={
        <>
          <Button kind="line" onTap={onClose}>
            {t.not}
          </Button>
          <Button busy={busy} onTap={go}>
            {busy ? t.busy : t.giveDo}
          </Button>
        </>
      }
    >
      <Failed problem={problem} />
      <Fact name={t.data}>{of.data[language]}</Fact>
      <Fact name={t.from}>{of.from[language]}</Fact>
      <Fact name={t.why}>{of.why[language]}</Fact>
      <Fact name={t.long}>{t.months(of.months)}</Fact>
    </Sheet>
  )
}
