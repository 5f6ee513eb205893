import type { Outcome } from '../../core/device'
import { storeOf } from '../../core/store'
import { answerStore } from '../../kits/personal/answer-store'
import type { Exported } from '../../shared/platform/people-types'
import { people } from './api'
import { doing } from '../../core/doing'
import { keepFile } from '../../core/keep-file'

export type Form = 'json' | 'page'

/** The newest export, and how far it is. */
export const exported = answerStore<Exported>(
  () => people.exported(),
  () => undefined,
)

export const exporting = doing()

interface Got {
  /** Of which export. */
  readonly id: string
  readonly text: string
  /** Characters there are. */
  readonly total: number
}

/** What has been fetched of each form: a line that breaks loses nothing of it. */
export const useGot = storeOf<Readonly<Partial<Record<Form, Got>>>>(() => ({}))

/** Has everything about me collected. @param city Whose departments are asked to tell what they told here */
export async function begin(city: string): Promise<void> {
  const begun = await exporting.run(() => people.startExport({ body: { city } }))
  if (!begun) return
  useGot.setState({}, true)
  await exported.load('')
}

/** Fetches what is not here yet, piece by piece. */
export async function fetchAll(id: string, form: Form): Promise<void> {
  await exporting.run(async () => {
    const before = useGot.getState()[form]
    let got: Got = before?.id === id ? before : { id, text: '', total: Infinity }
    while (got.text.length < got.total) {
      const { part, total } = await people.exportPart({ query: { id, form, from: got.text.length } })
      // A piece that brings nothing would be asked for again for ever
      got = { id, text: got.text + part, total: part ? total : got.text.length }
      useGot.setState({ [form]: got })
    }
  })
}

/** Whether all of a form is here. */
export const isWhole = (got: Got | undefined): got is Got => got !== undefined && got.text.length >= got.total

const names: Readonly<Record<Form, string>> = { json: 'jinban.json', page: 'jinban.html' }

/** Hands over what has been fetched. */
export const keep = (form: Form, { text }: Got): Promise<Outcome> => keepFile(names[form], text)
