export default definePageConfig({ navigationBarTitleText: '空气和天气', enableShareAppMessage: true })
