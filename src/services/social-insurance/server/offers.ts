import { monthName, monthText } from '../../../shared/day-texts'
import { addMonths, dayOf, monthsBetween } from '../../../shared/days'
import { categoriesOf } from '../../../shared/law/outlook'
import { DELAYED_RETIREMENT, retirementOf } from '../../../shared/law/retirement'
import { figuresOn } from '../../../shared/figures-on'
import type { FindOffers, Offer } from '../../../../server/module'
import { askRecords, type Told } from '../agency/client'
import { protocol } from '../agency/protocol'
import type { Basis } from '../contract/types'
import { basisOf } from './assemble'

const GAP = 'social-insurance.gap'
const RETIREMENT = 'social-insurance.retirement'
/** How far ahead retirement is told of. */
const MONTHS_AHEAD = 12
/** A month that is longer ago is no longer about to break anything. */
const MONTHS_BACK = 6

const page = (name: string, city: string) => `/services/social-insurance/pages/${name}/index?city=${city}`

/** The newest month that is overdue. */
export function gapOffer({ bills, benefit }: Pick<Told, 'bills' | 'benefit'>, today: string, city: string): Offer[] {
  if (benefit) return []
  const oldest = addMonths(today.slice(0, 7), -MONTHS_BACK)
  const late = bills.filter(({ paidOn, dueDay, month }) => !paidOn && dueDay < today && month >= oldest)
  const month = late
    .map((bill) => bill.month)
    .sort()
    .pop()
  if (!month) return []
  const [zh, en] = [`${Number(month.slice(5))}月`, monthName(month, 'en')]
  return [
    {
      purpose: GAP,
      about: month,
      kind: 'insurance-gap',
      title: { zh: `${zh}的社保没交`, en: `${en} was not paid` },
      note: { zh: '问单位或社保中心，早点补上', en: 'Ask your employer or the centre, and make up for it soon' },
      because: { zh: `因为${zh}没到账，来自社保中心`, en: `Because nothing came for ${en}, from the centre` },
      rule: { title: { zh: '社会保险法第六十三条', en: 'Social Insurance Law, article 63' } },
      page: page('record', city),
    },
  ]
}

/** Retirement within a year: the first month that the rule names for this person. */
export function retirementOffer(
  basis: Basis,
  { benefit, insurances }: Pick<Told, 'benefit' | 'insurances'>,
  today: string,
  city: string,
): Offer[] {
  if (benefit || insurances.length === 0) return []
  const months = categoriesOf(basis).map((category) => retirementOf(category, basis.birth).month)
  const [month] = months.filter((one) => one >= today.slice(0, 7)).sort()
  if (!month || monthsBetween(today.slice(0, 7), month) > MONTHS_AHEAD) return []
  const several = basis.sex === 'female'
  return [
    {
      purpose: RETIREMENT,
      about: month,
      kind: 'retirement',
      title: {
        zh: several ? `最早${monthText(month, 'zh')}退休` : `${monthText(month, 'zh')}退休`,
        en: several ? `You may retire from ${monthText(month, 'en')}` : `You retire in ${monthText(month, 'en')}`,
      },
      note: { zh: '先看能领多少，缺几个月', en: 'See what you would get, and whether months are missing' },
      because: {
        zh: `因为你${monthText(basis.birth, 'zh')}出生，来自社保中心`,
        en: `Because you were born in ${monthText(basis.birth, 'en')}, from the centre`,
      },
      rule: { title: { zh: '渐进式延迟退休办法', en: 'Delayed retirement rule' }, url: DELAYED_RETIREMENT },
      page: page('retirement', city),
    },
  ]
}

export const offers: FindOffers<'social-insurance'> =
  ({ departments, people, settings }) =>
  async (context, { purpose, city }) => {
    const { office, periods } = settings(city)
    const today = dayOf(context.now)
    const person = await people.under(purpose, context)
    const { answer } = await askRecords(departments.of(protocol, city).about(person))
    if (purpose === GAP) return gapOffer(answer, today, city)
    return retirementOffer(
      basisOf(person.idNumber, { office, figures: figuresOn(periods, today) }),
      answer,
      today,
      city,
    )
  }
