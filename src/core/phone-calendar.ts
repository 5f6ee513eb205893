import Taro from '@tarojs/taro'
import { millisOf } from '../shared/days'
import { ask, type Outcome } from './device'

/** A day to be kept in the phone's own calendar. */
export interface CalendarDay {
  /** The same each time it is kept, so that a calendar has it once. */
  readonly id: string
  readonly title: string
  readonly day: string
  /** How many days before it, in the morning, the calendar reminds. */
  readonly ahead: number
  readonly note: string
}

const DAY_S = 86_400

/** WeChat adds one day at a time, each with its owner's consent: the first of these. */
export const keepInCalendar = ([first]: readonly CalendarDay[]): Promise<Outcome> =>
  ask(
    () =>
      first &&
      // Taro makes no promise of this one
      new Promise((success, fail) => {
        void Taro.addPhoneCalendar({
          title: first.title,
          description: first.note,
          startTime: millisOf(`${first.day}T09:00:00+08:00`) / 1000,
          alarm: true,
          alarmOffset: first.ahead * DAY_S,
          success,
          fail,
        })
      }),
  )
