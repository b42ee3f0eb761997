/** The options of the requests that the help sends itself, which announce nothing. */
export const ownRequests = new WeakSet<RequestInit>();
