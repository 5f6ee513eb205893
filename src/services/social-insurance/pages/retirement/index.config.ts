export default definePageConfig({ navigationBarTitleText: '几岁退休', enableShareAppMessage: true })
