import { create } from 'zustand'
import { call } from '../../../core/http/call'
import { loader, type Loading } from '../../../core/loading'
import { contract } from '../../../core/platform/contract'
import type { Guide } from '../../../core/platform/types'
import { shelf } from '../../../core/storage'

export const useMatter = create<Loading<Guide>>(() => ({ phase: 'loading' }))

const load = loader<Guide>((state) => useMatter.setState({ value: undefined, problem: undefined, ...state }))

/** Asks for one matter; without a network the copy that was read last is shown. */
export const loadMatter = (city: string, id: string, language: string): Promise<void> =>
  load(
    () => call<Guide>(contract.guide, { query: { city, id } }),
    () => shelf<Guide>(`guide:${city}:${id}:${language}`, 1),
  )
