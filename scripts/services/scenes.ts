import { channels, type Channel } from '../../src/core/arrival/channel'

/** Which of WeChat's scenes (reference/scene-list) is which channel; any other is `other`. */
export const scenes: Readonly<Record<Exclude<Channel, 'other'>, readonly number[]>> = {
  card: [1007, 1008, 1036, 1044, 1073, 1074, 1096, 1155, 1160, 1185],
  code: [1011, 1012, 1013, 1025, 1031, 1032, 1047, 1048, 1049, 1124, 1150],
  menu: [1020, 1035, 1058, 1081, 1082, 1102, 1157],
  message: [1014, 1043, 1107],
  search: [1005, 1006, 1027, 1042, 1053, 1054, 1106, 1252],
  program: [1037, 1038, 1069],
  city: [1092, 1169],
  link: [1065, 1167, 1179, 1194, 1286],
  moments: [1154],
  // From their own lists and desktop
  again: [1001, 1023, 1089, 1090, 1103, 1104, 1131, 1187],
  crawler: [1129],
}

/** `src/core/arrival/scenes.gen.ts`: for each scene from 1000 on, the place of its channel in `channels`. */
export function scenesFile(): string {
  const digits: string[] = []
  for (const [channel, numbers] of Object.entries(scenes))
    for (const scene of numbers) digits[scene - 1000] = channels.indexOf(channel as Channel).toString(36)
  const packed = Array.from(digits, (digit = '0') => digit).join('')
  return `// Generated from scripts/services/scenes.ts by \`npm run services\`. Do not edit.\n\nexport const scenes = '${packed}'\n`
}
