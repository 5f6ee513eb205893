/** Parts of a guide that may be said to be wrong, in the order in which they stand there. */
export const guideParts = ['where', 'needs', 'steps', 'time', 'fee', 'who'] as const
