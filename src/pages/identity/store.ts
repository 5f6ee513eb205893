import { isOtherDocument, tidyIdNumber } from '../../shared/id-number'
import { tidyName } from '../../shared/person-name'
import { platform } from '../../core/http/platform'
import { isProblem, type Problem } from '../../core/problem'
import { keepOwnName } from '../../core/own-name'
import { raised, useWanted } from '../../core/session/raised'
import { storeOf } from '../../core/store'
import { visit } from '../../core/tab'
import { leaving } from './go-on'
import { leaveForCode, returnAddress } from './wechat-code'

interface IdentityStore {
  name: string
  idNumber: string
  /** Waiting for WeChat or for the server. */
  busy: boolean
  /** What is not right yet, all of it, told after the first try; `other`: a number of another document. */
  wrong: { readonly name?: boolean; readonly idNumber?: 'wrong' | 'other' }
  /** WeChat's check did not open, and nobody refused it. */
  shut?: boolean
  problem?: Problem
}

/** On the web the page is left for WeChat's and loaded anew: what was typed waits, and what it is for. */
const draft = visit<Pick<IdentityStore, 'name' | 'idNumber'> & { readonly wanted?: string }>('real-name')

/** The name and id number being typed, and how far the check has got. */
export const useIdentity = storeOf<IdentityStore>(() => {
  const { name = '', idNumber = '' } = draft.read() ?? {}
  return { name, idNumber, busy: false, wrong: {} }
})

/** The title of the page that needs the name; undefined where nobody came from one. */
export const useTitleWanted = (): string | undefined => useWanted(({ title }) => title) ?? draft.read()?.wanted

export const typeName = (name: string): void =>
  useIdentity.setState(({ wrong }) => ({ name, wrong: { ...wrong, name: false } }))
export const typeIdNumber = (typed: string): void =>
  useIdentity.setState(({ wrong }) => ({ idNumber: tidyIdNumber(typed), wrong: { ...wrong, idNumber: undefined } }))

const failed = (thrown: unknown) => {
  useIdentity.setState({ busy: false, problem: isProblem(thrown) ? thrown : undefined })
  if (!isProblem(thrown)) throw thrown
}

/** Sends the resident to WeChat's own check; what they typed waits here. `returnTo` is this page, for the web. */
export async function startCheck(valid: (idNumber: string) => boolean, returnTo: string): Promise<void> {
  const { name: typed, idNumber, busy } = useIdentity.getState()
  if (busy) return
  // While it is typed a name is left alone: a keyboard may still be composing it
  const name = tidyName(typed)
  const numberWrong = valid(idNumber) ? undefined : isOtherDocument(idNumber) ? 'other' : 'wrong'
  useIdentity.setState({ name, wrong: { name: !name, idNumber: numberWrong } })
  if (!name || numberWrong) return
  useIdentity.setState({ busy: true, problem: undefined, shut: false })
  try {
    draft.write({ name, idNumber, wanted: useWanted.getState().title })
    leaving()
    const outcome = await leaveForCode(await platform.realNameEntry({ query: { returnTo: returnAddress(returnTo) } }))
    if (outcome !== 'done') useIdentity.setState({ busy: false, shut: outcome !== 'refused' })
  } catch (thrown) {
    failed(thrown)
  }
}

/** Back from WeChat with its one-time code: has the server compare. @returns whether the name is proven */
export async function finishCheck(code: string): Promise<boolean> {
  const { name, idNumber } = useIdentity.getState()
  useIdentity.setState({ busy: true, problem: undefined, shut: false })
  try {
    keepOwnName((await platform.proveName({ body: { name: tidyName(name), idNumber, code } })).name)
    draft.clear()
    raised()
    useWanted.setState({ title: undefined })
    useIdentity.setState({ name: '', idNumber: '', busy: false })
    return true
  } catch (thrown) {
    failed(thrown)
    return false
  }
}

/** Came back without a code: the check was left halfway. */
export const abandonCheck = (): void => useIdentity.setState({ busy: false })
