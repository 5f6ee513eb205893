import { ownerTag } from '../../core/session/session'
import { personalPersisted } from '../../core/storage'
import { subjectNow, useSubject, type Subject } from '../../core/subject'
import { answerStore, type AnswerOptions, type Loaded } from './answer-store'

interface Asked {
  readonly city: string
  readonly subject?: string
}

/** A city, and whom it is about where that is not the holder of the phone. */
const addressOf = (city: string, subject: Subject | undefined): string => (subject ? `${city} ${subject.person}` : city)

/** Where what is known in a city of whom the holder acts for now has its place. */
export const familyAddress = (city: string): string => addressOf(city, subjectNow())

/** The same for a screen, which follows when another person is chosen. */
export function useFamilyAddress(city: string): { readonly address: string; readonly subject?: Subject } {
  const subject = useSubject()
  return { address: addressOf(city, subject), subject }
}

/** What is asked at an address. */
export function queryAt(address: string): Asked {
  const [city = '', subject] = address.split(' ')
  return subject ? { city, subject } : { city }
}

/** An answer about whom the holder acts for; about themselves where `subject` is absent. */
export interface LoadedOf<T> extends Loaded<T> {
  readonly subject?: Subject
}

interface FamilyStore<T> {
  useLoaded(city: string): LoadedOf<T>
  load(city: string): Promise<void>
}

interface FamilyOptions<T> extends Pick<AnswerOptions<T>, 'key' | 'version'> {
  readonly ask: (query: Asked) => Promise<T>
}

/**
 * Answers about whom the holder of the phone acts for, by city. What is about themselves is kept as `personalStore` keeps
 * it; of somebody else nothing is: whether they may still be seen is the server's to say.
 */
export function familyStore<T>({ key, version, ask }: FamilyOptions<T>): FamilyStore<T> {
  const keptAt = (address: string) => {
    const owner = queryAt(address).subject ? undefined : ownerTag()
    return owner ? personalPersisted<T>(owner, `${key}:${address}`, version) : undefined
  }
  const answers = answerStore<T>((address) => ask(queryAt(address)), keptAt)
  return {
    load: (city) => answers.load(familyAddress(city)),
    useLoaded(city) {
      const { address, subject } = useFamilyAddress(city)
      return { ...answers.useLoaded(address), subject }
    },
  }
}

interface FamilyStoresOptions<T> extends Pick<AnswerOptions<T>, 'key' | 'version'> {
  readonly ask: (id: string, query: Asked) => Promise<T>
}

/** One store for each thing of a kind, by its id: made when it is first asked for. */
export function familyStores<T>({ key, version, ask }: FamilyStoresOptions<T>): (id: string) => FamilyStore<T> {
  const made = new Map<string, FamilyStore<T>>()
  return (id) => {
    const known = made.get(id)
    if (known) return known
    const one = familyStore<T>({ key: `${key}:${id}`, version, ask: (query) => ask(id, query) })
    made.set(id, one)
    return one
  }
}
