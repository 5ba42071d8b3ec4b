/** The user to whom the story of the description's examples happens. */
export const demoUserId = 4862;
