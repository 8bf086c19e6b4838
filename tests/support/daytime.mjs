/** The zone of a clock that shows about noon now: people are not written to at night. */
export function zoneAtNoon(now = new Date()) {
  const ahead = 12 - now.getUTCHours();
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
