/** Countries, and the places by which their governments are printed. */
const SEATS: readonly (readonly [country: string, seats: readonly string[]])[] = [
  ['russia', ['Moscow', 'the Kremlin']],
  ['ukraine', ['Kyiv', 'Kiev']],
  ['north korea', ['Pyongyang']],
  ['south korea', ['Seoul']],
  ['china', ['Beijing']],
  ['japan', ['Tokyo']],
  ['india', ['New Delhi']],
  ['iran', ['Tehran']],
  ['turkey', ['Ankara']],
  ['syria', ['Damascus']],
  ['germany', ['Berlin']],
  ['france', ['Paris']],
  ['poland', ['Warsaw']],
  ['hungary', ['Budapest']],
  ['belarus', ['Minsk']],
  ['spain', ['Madrid']],
  ['italy', ['Rome']],
  ['greece', ['Athens']],
  ['uk', ['London', 'Downing Street']],
  ['britain', ['London', 'Downing Street']],
  ['us', ['Washington', 'the White House']],
  ['united states', ['Washington', 'the White House']],
  ['eu', ['Brussels']],
  ['australia', ['Canberra']],
  ['canada', ['Ottawa']],
  ['pakistan', ['Islamabad']],
  ['taiwan', ['Taipei']],
];

/** Other names under which a government may be quoted: "Moscow" for Russia, Russia for "Moscow". */
export function governmentNames(name: string): string[] {
  const asked = plain(name);
  return SEATS.flatMap(([country, seats]) => {
    if (country === asked) return seats;
    return seats.some((seat) => plain(seat) === asked) ? [country, ...seats] : [];
  }).filter((other) => plain(other) !== asked);
}

/** Whether a printed name, or one of those in "Pyongyang & Russia", is another one for the government that is asked for. */
export function isGovernment(asked: string, printed: string): boolean {
  const names = new Set(printed.split(' & ').map(plain));
  return governmentNames(asked).some((name) => names.has(plain(name)));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the |\./g, '')
    .trim();
}
