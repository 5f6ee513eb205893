import Taro from '@tarojs/taro'
import { choice, keepChoice, setLook, type Choice } from './look'

/** WeChat's care mode sets the type scale to 1.4 on Android and 23.8 px of 17 on iOS (小程序适老化设计指南). */
const careFrom = 1.39

interface Surroundings {
  theme?: string
  language?: string
  fontSizeScaleFactor?: number
}

const surroundings = (): Surroundings => {
  try {
    return Taro.getAppBaseInfo()
  } catch {
    return {}
  }
}

function apply(around = surroundings()): void {
  const { theme, size, language } = choice()
  const scale = around.fontSizeScaleFactor ?? 1
  setLook({
    dark: theme === 'auto' ? around.theme === 'dark' : theme === 'dark',
    care: size === 'auto' ? scale >= careFrom : size === 'care',
    language: language === 'auto' ? ((around.language ?? 'zh').startsWith('zh') ? 'zh' : 'en') : language,
    fontScale: scale,
  })
}

export function watchLook(): void {
  apply()
  Taro.onThemeChange?.(({ theme }) => apply({ ...surroundings(), theme }))
  if (process.env.TARO_ENV === 'h5') window.addEventListener('storage', () => apply())
}

export function choose(part: Partial<Choice>): void {
  keepChoice(part)
  apply()
}
