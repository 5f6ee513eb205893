import type { OfficeTexts } from './zh'

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const en: OfficeTexts = {
  call: (phone) => `Call ${phone}`,
  hours: (from, to) =>
    from === '00:00' && to === '24:00' ? 'A person answers day and night' : `A person answers ${from} to ${to}`,
  hall: (name) => `Go to ${name}`,
  hallNote: (address, opening) => (opening ? `${address}, ${opening}` : address),
  opening: (state, at) =>
    state === 'open' ? (at ? `open until ${at}` : 'open day and night') : at ? `opens ${at}` : 'call before you go',
  meanwhile: 'While you wait',
  urgent: 'If it is urgent',
  byPhone: 'A call needs no internet',
  down: (who) => `${sentence(who)} does not answer`,
  downText: (safe) => `Several tries failed. ${safe}`,
  garbled: (who) => `${sentence(who)} sent an answer we cannot read`,
  garbledText: (safe) => `The connection is fine, the data is not. ${safe}`,
  retry: 'Try again',
  offline: 'Your phone is offline',
  offlineText: 'Nothing is kept on this phone yet. Look again once connected.',
  tooOld: 'Update first',
  tooOldText: 'This version is too old, its sums may be wrong.',
  update: 'Update',
}
