import { config } from 'zod';

// Imported before any schema is made: zod would try `new Function` once to see whether it may, which the page's policy forbids and
// the browser reports.
config({ jitless: true });
