// What Taro asks of components while it runs; what they are called in the templates is in getComponentsAlias
export const internalComponents = __COMPONENTS__
export const controlledComponent = new Set(__CONTROLLED__)

// Asked for by those who write templates only
export const animation = {}
export const focusComponents = new Set()
export const nestElements = new Map()
export const singleQuote = (text) => `'${text}'`
export const touchEvents = {}
export const voidElements = new Set()
