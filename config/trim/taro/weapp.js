// The tables of WeChat's components and functions that stand here are read when the build is made
import { mergeReconciler, processApis } from '@tarojs/shared'

mergeReconciler({
  initNativeApi(taro) {
    processApis(taro, wx)
  },
  getMiniLifecycle: (config) => config,
})
