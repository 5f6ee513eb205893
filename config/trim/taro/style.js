// Taro gives its Style a setter for each of some 400 properties by name. Names are data here: any of them is a property.
import { hooks, isNull, isUndefined, toCamelCase, toDashed } from '@tarojs/shared'
import { unreached } from 'trim/unreached'

const isNothing = (value) => isNull(value) || isUndefined(value)

export class Style {
  constructor(element) {
    this._element = element
    this._usedStyleProp = new Set()
    this._value = {}
  }

  get cssText() {
    const texts = []
    this._usedStyleProp.forEach((key) => {
      let name = /^--/.test(key) ? key : toDashed(key)
      if (/^webkit/i.test(name)) name = `-${name}`
      texts.push(`${name}:${this._value[key]}`)
    })
    return texts.join(';')
  }

  set cssText(text) {
    this._usedStyleProp.clear()
    this._value = {}
    for (const rule of isNothing(text) ? [] : text.split(';')) {
      const [name, ...value] = rule.split(':')
      if (rule.trim() !== '') this._set(name.trim(), value.join(':').trim())
    }
    this._changed()
  }

  setProperty(name, value) {
    if (this._set(name, value)) this._changed()
  }

  removeProperty(name) {
    const value = this.getPropertyValue(name)
    this.setProperty(name, null)
    return value
  }

  getPropertyValue(name) {
    return this._value[this._key(name)] || ''
  }

  _key(name) {
    return /^-/.test(name) ? name : toCamelCase(name)
  }

  /** Whether that changed anything. */
  _set(name, value) {
    const key = this._key(name)
    const next = isNothing(value) || value === '' ? undefined : value
    if (this._value[key] === next) return false
    if (next === undefined) {
      this._usedStyleProp.delete(key)
      delete this._value[key]
    } else {
      this._usedStyleProp.add(key)
      this._value[key] = next
    }
    return true
  }

  _changed() {
    const element = this._element
    if (element._root) element.enqueueUpdate({ path: `${element._path}.st`, value: this.cssText })
  }
}

hooks.tap('injectNewStyleProperties', () => unreached('injectNewStyleProperties'))
