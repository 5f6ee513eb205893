export default definePageConfig({ navigationBarTitleText: '近办', enableShareAppMessage: true })
