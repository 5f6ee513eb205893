// No request of ours is a form: axios only calls this for form content types.
export default function toFormData() {
  throw new Error('forms are not sent from here')
}
