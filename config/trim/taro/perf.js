// Taro's own stopwatch runs in its debug mode only
export const perf = { start() {}, stop() {}, delayStop() {} }
