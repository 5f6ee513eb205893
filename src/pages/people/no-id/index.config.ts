export default definePageConfig({ navigationBarTitleText: '没有大陆身份证' })
