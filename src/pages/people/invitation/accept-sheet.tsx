import { Text, View } from '@tarojs/components'
import { openPage } from '../../../core/arrival/open-page'
import { now } from '../../../core/clock'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { dayOf } from '../../../shared/days'
import type { OpenedInvitation } from '../../../shared/platform/people-types'
import { Button, Fact, Sheet } from '../../../ui'
import { wantFace } from '../face-store'
import { answering, decline } from '../invitation-store'
import { Failed } from '../parts'
import { texts } from '../texts/invitation'
import { names } from '../texts/names'

interface AcceptSheetProps {
  token: string
  of: OpenedInvitation
  /** Whether WeChat can check this person's face. */
  face: boolean
  onClose: () => void
}

/** The sentence one agrees to, what follows from it, and the two answers. */
export function AcceptSheet({ token, of, face, onClose }: AcceptSheetProps) {
  const t = useTexts(texts)
  const n = useTexts(names)
  const language = useLook((look) => look.language)
  const { busy, problem } = answering.use()
  const { name, relation, scopes, until, months, expiresAt } = of
  const services = scopes.map(({ title }) => title[language])
  const [before, day, after] = t.agree(n.whole(relation, name), until, services)
  const agree = () => {
    onClose()
    if (!face) return openPage('pages/people/no-id/index')
    const later = t.later(dayOf(expiresAt), dayOf(now()))
    wantFace({ act: 'accept-invitation', of: token, what: t.faceFor(name, services), later })
  }
  return (
    <Sheet
      title={t.ask(name)}
      onClose={onClose}
      foot={
        <>
          <Button kind="line" busy={busy} onTap={() => void decline(token)}>
            {t.no}
          </Button>
          <Button onTap={agree}>{face ? t.yes : t.counter}</Button>
        </>
      }
    >
      <Failed problem={problem} />
      <View>
        {before}
        <Text className="t-strong">{day}</Text>
        {after}
      </View>
      <View className="mt-3">
        <Fact name={t.sees(relation)}>{t.list(scopes.map(({ sees }) => sees[language]))}</Fact>
        <Fact name={t.from}>{t.list(scopes.map(({ from }) => from[language]))}</Fact>
        <Fact name={t.besides}>{t.list(scopes.map(({ not }) => not[language]))}</Fact>
        <Fact name={t.know}>{t.knowText(relation)}</Fact>
        <Fact name={t.long}>{t.longText(months)}</Fact>
      </View>
    </Sheet>
  )
}
