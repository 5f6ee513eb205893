export default definePageConfig({ navigationBarTitleText: '用号找', enableShareAppMessage: true })
