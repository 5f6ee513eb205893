import type { ModuleConsent } from '../../src/shared/consent'
import { dayText } from '../../src/shared/day-texts'
import { addDays, dayOf } from '../../src/shared/days'
import { birthOf, sexOf } from '../../src/shared/id-number'
import { nextDose, VACCINES } from '../../src/shared/law/vaccines'
import { endOf } from '../delegation/access'
import type { Relations } from '../delegation/relations'
import type { Audit } from '../identity/audit'
import type { Identity, People } from '../identity/people'
import type { Offer } from '../module'
import type { PersonalContext } from '../ports'

export const VACCINE = 'platform.vaccine'
const DAYS_AHEAD = 30

/** What the platform itself looks at beforehand. */
export const consent = {
  purposes: {
    vaccine: {
      title: { zh: '孩子该打针了，提醒我', en: "Tell me of my child's next vaccination" },
      data: { zh: '孩子的生日', en: "Your child's birthday" },
      from: { zh: '出生登记', en: 'Birth register' },
      why: { zh: '按免疫程序算下一针', en: 'To work out the next dose by the national schedule' },
      stops: { zh: '不再提醒你打针', en: 'You are no longer told of doses' },
      months: 12,
    },
  },
} as const satisfies ModuleConsent

export interface ChildOfferParts {
  readonly relations: Relations
  readonly people: People
  readonly audit: Audit
}

/** The next dose of one child, where it is within a month. */
export function doseOffer(child: string, { name, idNumber }: Identity, today: string, city: string): Offer[] {
  const birth = birthOf(idNumber)
  const next = nextDose(birth, today)
  if (!next || next.from > addDays(today, DAYS_AHEAD)) return []
  const { zh, en } = VACCINES[next.vaccine].name
  const she = sexOf(idNumber) === 'female'
  return [
    {
      purpose: VACCINE,
      about: `${next.vaccine}-${next.dose}`,
      kind: 'vaccine',
      title: {
        zh: `${name}下一针 ${dayText(next.from, 'zh')}`,
        en: `${name}: next dose on ${dayText(next.from, 'en')}`,
      },
      note: { zh: `${zh}第 ${next.dose} 针，不要钱`, en: `${en}, dose ${next.dose}, free` },
      because: {
        zh: `因为${she ? '她' : '他'} ${dayText(birth, 'zh')}出生，来自出生登记`,
        en: `Because ${she ? 'she' : 'he'} was born on ${dayText(birth, 'en')}, from the birth register`,
      },
      rule: { title: { zh: '国家免疫程序 2026年版', en: 'National vaccination schedule, 2026' } },
      page: `/pages/guide/matter/index?city=${city}&id=vaccination`,
      person: child,
    },
  ]
}

/** Offers about the children somebody is guardian of. */
export const childOffers =
  ({ relations, people, audit }: ChildOfferParts) =>
  async (context: PersonalContext, { city }: { readonly city: string }): Promise<Offer[]> => {
    const { actor } = context.caller
    const today = dayOf(context.now)
    const all = await relations.of(actor)
    const children = all.filter((one) => one.actor === actor && one.role === 'guardian' && !endOf(one, today))
    const found = await Promise.all(
      children.map(async ({ subject }) => {
        void audit.record(context, subject, VACCINE)
        return doseOffer(subject, await people.read(subject), today, city)
      }),
    )
    return found.flat()
  }
