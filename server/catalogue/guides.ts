import type { LocalizedText } from '../../src/shared/contract'
import type { GuideAnswer, LifeEventAnswer } from '../../src/shared/platform/types'
import { AppError } from '../errors'
import type { DeepReadonly } from '../module'
import type { City, LifeEvents } from '../ports'
import type { Catalogue, CityCatalogue } from './catalogue'
import { guideOfItem } from './item-guide'
import type { Guide, LifeEvent, LifeEventStep } from './typical'
import { inLanguage, type Language } from './in-language'

/** Matters by id as links to them; those that are not there are left out. */
export const linksTo = (ids: readonly string[], { guides, items }: CityCatalogue, language: Language) =>
  ids.flatMap((id) => {
    const title = (guides.get(id) ?? items.get(id))?.title[language]
    return title ? [{ id, title }] : []
  })

/** Life events that a matter is a step of. */
const lifeEventsWith = (id: string, lifeEvents: Iterable<LifeEvent>, language: Language) =>
  [...lifeEvents].flatMap(({ id: lifeEvent, title, stages }) =>
    stages.some(({ steps }) => steps.some(({ guide }) => guide === id))
      ? [{ id: lifeEvent, title: title[language] }]
      : [],
  )

/** What a step of a life event is called in a city: its own name, else the matter's. */
export const stepTitle = ({ name, guide }: LifeEventStep, { guides }: Pick<CityCatalogue, 'guides'>): LocalizedText =>
  name ?? guides.get(guide)?.title ?? { zh: guide, en: guide }

/** The life events as modules ask about them. */
export const lifeEventsOf = (catalogue: Catalogue): LifeEvents => ({
  async stepTitle(city, event, step) {
    const steps =
      catalogue
        .lifeEvents()
        .get(event)
        ?.stages.flatMap((stage) => stage.steps) ?? []
    const found = steps.find(({ guide }) => guide === step)
    return found && stepTitle(found, await catalogue.of(city))
  },
})

export interface Guides {
  /** One matter of a city, as `guide-responses.ts` has it. @throws NOT_FOUND for an id of no matter */
  readonly get: (city: City, id: string, language: Language) => Promise<DeepReadonly<GuideAnswer>>
  /** @throws NOT_FOUND for an id of no life event */
  readonly lifeEvent: (city: City, id: string, language: Language) => Promise<DeepReadonly<LifeEventAnswer>>
}

/**
 * What the catalogue says, in one language: a typical guide as the city has it, or what the city's own list tells.
 * @param pages which page does a matter, by its id @param names what a page answers, by its path
 * @param reminder WeChat's id of the template by which one is reminded of a step
 */
export function guidesOf(
  catalogue: Catalogue,
  { pages, names }: { pages: ReadonlyMap<string, string>; names: ReadonlyMap<string, LocalizedText> },
  reminder?: string,
): Guides {
  const pageOf = (id: string) => {
    const page = pages.get(id)
    return page ? { page } : {}
  }
  const nameOf = (id: string, language: Language) => {
    const name = names.get(pages.get(id) ?? '')
    return name ? { pageName: name[language] } : {}
  }
  /** Without what search and editors keep for themselves. */
  const whole = (guide: Guide, all: CityCatalogue, language: Language) => {
    const { $schema: _schema, theme: _theme, words: _words, next, steps, ...said } = guide
    const notes = steps.map(({ note }) => note?.[language] ?? '')
    return {
      ...inLanguage(said, language),
      steps: steps.map((step) => step[language]),
      ...(notes.some(Boolean) ? { stepNotes: notes } : {}),
      ...pageOf(guide.id),
      ...nameOf(guide.id, language),
      next: linksTo(next, all, language),
      events: lifeEventsWith(guide.id, catalogue.lifeEvents().values(), language),
    }
  }
  return {
    async get(city, id, language) {
      const all = await catalogue.of(city.id)
      const guide = all.guides.get(id)
      if (guide) return whole(guide, all, language)
      const item = all.items.get(id)
      if (!item) throw new AppError('NOT_FOUND')
      return guideOfItem(item, city, language)
    },
    async lifeEvent(city, id, language) {
      const lifeEvent = catalogue.lifeEvents().get(id)
      if (!lifeEvent) throw new AppError('NOT_FOUND')
      const all = await catalogue.of(city.id)
      const { title, promise, date, later, people = [], stages } = lifeEvent
      const stepOf = (step: LifeEventStep) => {
        const { guide, why, after, due } = step
        const said = { title: stepTitle(step, all), why, ...(due ? { due } : {}) }
        return { id: guide, ...inLanguage(said, language), ...(after ? { after } : {}), ...pageOf(guide) }
      }
      return {
        id,
        ...inLanguage({ title, promise, ...(date ? { date } : {}) }, language),
        ...(later ? { later } : {}),
        ...(reminder ? { reminder } : {}),
        stages: stages.map(({ when, steps }) => ({ when: when[language], steps: steps.map(stepOf) })),
        people: people.map((line) => line[language]),
      }
    },
  }
}
