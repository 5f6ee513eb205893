// Generated from src/services/*/service.json by `npm run services`. Do not edit.

export const services = {
  air: { title: 'Air and weather', promise: 'Whether to go out now, and whether it will rain' },
  bus: { title: 'Next bus', promise: 'Minutes until my bus' },
  'housing-fund': { title: 'Housing fund', promise: 'Balance, deposits, how much you can borrow' },
  'medical-insurance': { title: 'Medical insurance', promise: 'Covered today, what is left, what you pay' },
  nearby: { title: 'Nearby', promise: 'The nearest that is open, and until when' },
  'social-insurance': { title: 'Social insurance', promise: 'Months paid, when you can retire, your pension' },
  traffic: { title: 'Traffic violations', promise: 'What to pay by when, points, and when they clear' },
}
