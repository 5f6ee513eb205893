import { publicStoreOf } from '../store'

const useTimes = publicStoreOf(() => ({ times: 0 }))

/** A name has been proven: what was refused without one may be asked for again. */
export const raised = (): void => useTimes.setState(({ times }) => ({ times: times + 1 }))

/** How often that was so: another number is news. */
export const useRaised = (): number => useTimes(({ times }) => times)

/** The page that asked for a name last, as its own title says it: the form says what the name is for. */
export const useWanted = publicStoreOf<{ readonly title?: string }>(() => ({}))
