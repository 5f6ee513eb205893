import { useState } from 'react'
import { now } from '../../../core/clock'
import type { Outcome } from '../../../core/device'
import { ownerTag } from '../../../core/session/session'
import { persisted } from '../../../core/storage'
import { storeOf } from '../../../core/store'
import { forgetReminder, remind, reminderOf } from '../../../kits/reminders/reminder-store'
import { dayOf } from '../../../shared/days'
import { remindOn } from '../../../shared/law/life-plan'

/** A reminder that was asked for; `unwanted` until the server knows that it is not wanted any more. */
export interface KeptReminder {
  readonly step: string
  readonly on: string
  readonly due: string
  readonly unwanted?: true
}

/** What a resident said of a life event: it stays on this phone, but for a reminder. */
export interface KeptPlan {
  /** The day of the event. */
  readonly date?: string
  /** It has not happened yet, and may come on another day. */
  readonly expected?: true
  /** Matters that are done, each with the day of its tick; that of an older release is not known. */
  readonly done: Readonly<Record<string, string>>
  readonly reminder?: KeptReminder
}

const nothing: KeptPlan = { done: {} }

/** The release before kept the ids of what was done. */
const fromTicks = (old: unknown, version: number): KeptPlan | undefined =>
  version === 1 && Array.isArray(old)
    ? { done: Object.fromEntries(old.map((matter) => [String(matter), ''])) }
    : undefined

const keptOf = (event: string) => persisted<KeptPlan>(`life-event:${event}:done`, 2, fromTicks)

/** By life event. */
export const usePlans = storeOf<Readonly<Record<string, KeptPlan | undefined>>>(() => ({}))

const planOn = (event: string): KeptPlan => usePlans.getState()[event] ?? nothing

/** What is kept of a life event, from the first moment on. */
export function useKeptPlan(event: string): KeptPlan {
  useState(() => {
    const kept = usePlans.getState()[event] ? undefined : keptOf(event).read()
    if (kept) usePlans.setState({ [event]: kept })
  })
  return usePlans((all) => all[event]) ?? nothing
}

function change(event: string, part: Partial<KeptPlan>): void {
  const now = { ...planOn(event), ...part }
  keptOf(event).write(now)
  usePlans.setState({ [event]: now })
}

/** Says on which day it was, or takes the day away. */
export const setDate = (event: string, date: string | undefined, expected: boolean): void =>
  change(event, { date, expected: date && expected ? true : undefined })

/** Ticks a matter, or takes the tick away. What is done is not reminded of. */
export function tick(city: string, event: string, matter: string): void {
  const { done, reminder } = planOn(event)
  const { [matter]: before, ...others } = done
  const isDone = before === undefined
  change(event, { done: isDone ? { ...done, [matter]: dayOf(now()) } : others })
  if (isDone && reminder?.step === matter) void takeBack(city, event)
}

/** Takes the reminder back: at once for the eye; on the server now, or the next time the page is opened. */
export async function takeBack(city: string, event: string): Promise<void> {
  const { reminder } = planOn(event)
  if (!reminder) return
  change(event, { reminder: { ...reminder, unwanted: true } })
  const gone = await forgetReminder(city, event)
  if (gone && planOn(event).reminder?.unwanted) change(event, { reminder: undefined })
}

/** Asks for a reminder. @param templateId As `remind` has it */
export async function askFor(
  city: string,
  event: string,
  wish: Omit<KeptReminder, 'unwanted'>,
  templateId?: string,
): Promise<Outcome> {
  const outcome = await remind({ city, event, ...wish }, templateId)
  if (outcome === 'done') change(event, { reminder: wish })
  return outcome
}

/**
 * A reminder follows its step's last day when that moves: nobody is asked for it anew, the yes is there. Where it cannot,
 * it is taken back: no message names a day that is none any more.
 * @param due Undefined where the step has no last day now
 */
export async function followDay(city: string, event: string, due: string | undefined, today: string): Promise<void> {
  const { reminder } = planOn(event)
  if (!reminder || reminder.unwanted || reminder.due === due) return
  const on = due && remindOn(due, today)
  if (!on) return takeBack(city, event)
  const moved = { step: reminder.step, on, due }
  change(event, { reminder: moved })
  if ((await remind({ city, event, ...moved })) !== 'done') await takeBack(city, event)
}

/**
 * Brings phone and server together when a page is opened: what was taken back without a network is, and what this phone
 * has forgotten it learns again, where somebody is signed in.
 */
export async function settleReminder(city: string, event: string): Promise<void> {
  const { reminder, date } = planOn(event)
  if (reminder?.unwanted) return takeBack(city, event)
  if (reminder && reminder.on < dayOf(now())) return change(event, { reminder: undefined })
  if (reminder || !date || !ownerTag()) return
  const known = await reminderOf(city, event)
  if (known && !planOn(event).reminder) change(event, { reminder: { step: known.step, on: known.on, due: known.due } })
}
