export default definePageConfig({ navigationBarTitleText: '退休能领多少', enableShareAppMessage: true })
