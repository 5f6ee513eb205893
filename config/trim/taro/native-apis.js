// The functions of WeChat that the sources name, as Taro gives them: those that answer later give a promise
import { setUniqueKeyToRoute } from './utils.js'

const later = new Set(__APIS_LATER__)
const atOnce = __APIS_AT_ONCE__

const promised =
  (global, key) =>
  (given = {}) => {
    const options = Object.assign({}, given)
    setUniqueKeyToRoute(key, options)
    return new Promise((resolve, reject) => {
      options.success = (result) => {
        if (given.success) given.success(result)
        resolve(result)
      }
      options.fail = (result) => {
        if (given.fail) given.fail(result)
        reject(result)
      }
      global[key](options)
    })
  }

const taskMethods = ['onHeadersReceived', 'offHeadersReceived', 'onChunkReceived', 'offChunkReceived']

const requestOf = (global) => (given) => {
  let task
  const promise = new Promise((resolve, reject) => {
    task = global.request(
      Object.assign({}, given, {
        success(result) {
          if (given.success) given.success(result)
          resolve(result)
        },
        fail(result) {
          if (given.fail) given.fail(result)
          reject(result)
        },
      }),
    )
  })
  promise.abort = () => {
    if (task) task.abort()
    return promise
  }
  return promise
}

export function processApis(taro, global) {
  later.forEach((key) => {
    if (global[key]) taro[key] = promised(global, key)
  })
  atOnce.forEach((key) => {
    if (global[key]) taro[key] = (...args) => global[key](...args)
  })
  taro.request = requestOf(global)
  taro.miniGlobal = taro.options.miniGlobal = global
}
