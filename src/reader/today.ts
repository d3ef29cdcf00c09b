/** The day it is in Amsterdam, as the check counts days: YYYY-MM-DD. */
export function today(now = new Date()): string {
  return now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}
