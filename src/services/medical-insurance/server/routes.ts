import { dayOf, toInstant } from '../../../shared/days'
import { figuresOn } from '../../../shared/figures-on'
import { costOf, MOST_ELIGIBLE } from '../../../shared/law/medical-cost'
import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'
import type { PersonalContext } from '../../../../server/ports'
import { askCover, askEntries } from '../agency/client'
import { protocol } from '../agency/protocol'
import { questionOf } from '../rules/reckon'
import { assembleCover } from './assemble'

export const routes: Routes<'medical-insurance'> = ({ departments, people, settings }) => {
  const figuresIn = (city: string, now: Date) => {
    const { office, periods } = settings(city)
    return { ...figuresOn(periods, dayOf(now)), office }
  }
  const coverOf = async (context: PersonalContext, city: string) => {
    const figures = figuresIn(city, context.now)
    const person = await people.of(context)
    const reply = await askCover(departments.of(protocol, city).about(person))
    return assembleCover(reply, person.idNumber, figures)
  }

  return {
    cover: (context, { query: { city } }) => coverOf(context, city),

    async entries(context, { query: { city } }) {
      settings(city)
      const year = Number(dayOf(context.now).slice(0, 4))
      const person = await people.of(context)
      const { answer, asOf, stale } = await askEntries(departments.of(protocol, city).about(person), year)
      return { ...answer, year, asOf: toInstant(asOf), stale }
    },

    async cost(context, { query: { city, care, tier, eligible, away, movedFrom } }) {
      if (eligible < 0 || eligible > MOST_ELIGIBLE) throw new AppError('MEDICAL_INSURANCE_AMOUNT')
      const cover = await coverOf(context, city)
      const { figures, asOf, stale } = cover
      const question = questionOf({ figures, cover }, { care, tier, eligible, away, movedFrom })
      if (!question) throw new AppError('MEDICAL_INSURANCE_NO_PLAN')
      const tiers = question.plan.tiers.map((rates) => rates.tier)
      const { effectiveFrom } = figures
      return { group: question.group, tiers, sum: costOf(question), effectiveFrom, asOf, stale }
    },

    async figures({ now }, { query: { city } }) {
      return figuresIn(city, now)
    },
  }
}
