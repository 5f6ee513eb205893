/** What a part of Taro that no page reaches says when it is reached after all. */
export const unreached = (name) => {
  throw new Error(`${name} is left out of this build: see config/trim/taro.ts`)
}
