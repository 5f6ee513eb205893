import { publicStoreOf } from '../store'

const useTimes = publicStoreOf(() => ({ times: 0 }))

/** A name has been proven: what was refused without one may be asked for again. */
export const raised = (): void => useTimes.setState(({ times }) => ({ times: times + 1 }))

/** How often that was so: another number is news. */
export const useRaised = (): number => useTimes(({ times }) => times)
