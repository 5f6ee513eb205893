import { createContext, useContext } from 'react'

/** City of the page that something stands on: another page may be on top of it, of another city. */
export const PageCity = createContext('')

export const usePageCity = (): string => useContext(PageCity)
