// Options are written once, in src/core/http/http.ts, and typed: nothing is left to check on the phone.
const nothing = () => undefined
export default { assertOptions: nothing, validators: { transitional: nothing, spelling: nothing } }
