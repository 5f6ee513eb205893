import { create } from 'zustand'
import * as api from '../api'
import type { Office } from '../contract/types'

/** Whom to ask in this city, known without the department. */
export const useOffice = create<{ office?: Office }>(() => ({}))

/** Quiet when it fails: the national line is always there. */
export async function loadOffice(city: string): Promise<void> {
  const figures = await api.figures(city).catch(() => undefined)
  if (figures) useOffice.setState({ office: figures.office })
}
