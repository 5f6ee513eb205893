import { View } from '@tarojs/components'

/** A plate as it hangs on the car, its dot after the letter of the authority. */
export const Plate = ({ children }: { children: string }) => (
  <View className="plate">{`${children.slice(0, 2)}·${children.slice(2)}`}</View>
)
