import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { actStore } from '../../kits/acts/act-store'
import { answerStore } from '../../kits/personal/answer-store'
import { familyStore, familyStores } from '../../kits/personal/family-store'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'

const api = apiOf<typeof contract, typeof responses>(contract, call)

export const violations = familyStore({
  key: 'traffic:violations',
  version: 1,
  ask: (query) => api.violations({ query }),
})

/** One of them, by its id. */
export const violationOf = familyStores({
  key: 'traffic:violation',
  version: 1,
  ask: (id, query) => api.violation({ params: { id }, query }),
})

/** 有异议, one at a time. */
export const disputing = actStore({
  name: 'traffic:dispute',
  send: api.dispute,
  done: ({ city, id }) => Promise.all([violationOf(id).load(city), violations.load(city)]),
})

const at = (...parts: readonly (string | number)[]) => parts.join(' ')
const nowhere = () => undefined

/** Pictures of the person's own violations, and their cars by plate: asked for on a tap, kept by no phone. */
const pictures = answerStore((address) => {
  const [city = '', id = '', number = ''] = address.split(' ')
  return api.photo({ params: { id, number: Number(number) }, query: { city } })
}, nowhere)
const cars = answerStore((address) => {
  const [city = '', plate = ''] = address.split(' ')
  return api.car({ body: { city, plate } })
}, nowhere)

/** @param number from 1 on */
export const usePicture = (city: string, id: string, number: number) => pictures.useLoaded(at(city, id, number))

/** @param plate without dot and spaces */
export const useCar = (city: string, plate: string) => cars.useLoaded(at(city, plate))
