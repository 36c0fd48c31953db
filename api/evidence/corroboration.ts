/**
 * Whether a pair shares something else that stands: `with` or `alone`. Of a device that the pair shares alone, also
 * `unstated`, where not both were seen on a network: that they were seen on two would be a sign that two devices only look
 * alike; and `public`, where the network that both were seen on is a shared one.
 */
export type Corroboration = 'with' | 'alone' | 'unstated' | 'public';
