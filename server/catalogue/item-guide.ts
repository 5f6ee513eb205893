import type { City } from '../ports'
import type { GuideAnswer } from '../../src/shared/platform/types'
import type { Language } from './in-language'
import type { Item } from './items'
import { itemTexts } from './texts'

/** Answers for every office of a city. */
const HOTLINE = '12345'

/** A whole guide of what a city's list tells of a matter; what it does not tell, the office does, by phone. */
export function guideOfItem(item: Item, city: City, language: Language): GuideAnswer {
  const say = itemTexts[language]
  const { id, title, officialName = title.zh, officialCode, phone = HOTLINE, link } = item
  const department = item.department?.[language]
  const district = item.district?.[language]
  const where = district ? say.inDistrict(district, phone) : say.ask(phone)
  return {
    id,
    title: title[language],
    promise: say.promise(department, phone),
    officialName,
    ...(officialCode ? { officialCode } : {}),
    department: department ?? say.office,
    who: [say.ask(phone)],
    when: [say.ask(phone)],
    needs: [],
    steps: [say.firstCall(phone)],
    time: { promised: say.ask(phone) },
    fee: say.ask(phone),
    where: link ? say.online(link) : where,
    phone,
    result: say.ask(phone),
    questions: [{ q: say.short, a: say.shortAnswer(phone), about: 'steps' }],
    ...(link ? { link } : {}),
    next: [],
    sources: [{ name: say.source(city.name[language]), of: [] }],
  }
}
