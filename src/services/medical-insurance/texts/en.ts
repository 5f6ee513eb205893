import type { zh } from './zh'

export const en: typeof zh = {
  department: {
    who: 'The medical insurance office',
    safe: 'Your insurance is safe, it just cannot be shown now.',
    hotline: '12393',
    callFor: (phone: string) => `Call ${phone} about your insurance`,
  },
  title: 'Medical insurance',
  status: {
    usable: 'Can be used today',
    waiting: 'Waiting',
    suspended: 'Stopped',
    ended: 'Stopped',
    newborn: 'Not enrolled yet',
    none: 'Not found',
  },
  cost: 'What I would pay',
  away: 'Treated away from home',
}
