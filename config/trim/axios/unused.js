// Stands in for parts of axios that the mini-program never reaches: it has one adapter of its own and sends JSON only.
export default function unused() {
  throw new Error('left out of this build: see config/trim/axios.ts')
}
export const getAdapter = (adapter) => adapter
