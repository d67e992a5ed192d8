/** Skills of one lesson, and topics to choose from, at most. */
export const mostSkills = 6;
