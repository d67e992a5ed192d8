import { z } from 'zod';

/** What all routes of the library declare alike. */
export const tags = ['content'];
export const security = [{ bearer: [] }];
export const params = z.object({ id: z.guid() });
export const ifMatch = z.object({ 'if-match': z.string().describe('The ETag that you read') });
