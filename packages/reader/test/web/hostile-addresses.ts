/** The ranges of IPv4 that are not the public Internet (IANA special-purpose registry, RFC 6890), and a cloud's own address. */
const RANGES: readonly (readonly [first: string, last: string])[] = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '239.255.255.255'],
  ['240.0.0.0', '255.255.255.255'],
];
const NOTABLE = [
  '127.0.0.1',
  '127.0.0.2',
  '169.254.169.254',
  '168.63.129.16',
  '100.100.100.200',
  '192.0.0.192',
];

const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const addressOf = (number: number) =>
  [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');

/** Both ends, the one beside each and the middle of every range. */
export const HOSTILE_IPV4: readonly string[] = [
  ...NOTABLE,
  ...RANGES.flatMap(([from, to]) => {
    const [first, last] = [numberOf(from), numberOf(to)];
    return [first, first + 1, Math.floor((first + last) / 2), last - 1, last].map(addressOf);
  }),
];

const hex = (number: number) => number.toString(16);
const halves = (address: string) =>
  [Math.floor(numberOf(address) / 65536), numberOf(address) % 65536].map(hex).join(':');

/** IPv6 addresses that hold an IPv4 one. */
const EMBEDDINGS: readonly ((address: string) => string)[] = [
  (address) => `::ffff:${address}`,
  (address) => `::ffff:${halves(address)}`,
  (address) => `0:0:0:0:0:ffff:${halves(address)}`,
  (address) => `::${address}`,
  (address) => `::ffff:0:${address}`,
  (address) => `64:ff9b::${address}`,
  (address) => `64:ff9b:1::${address}`,
  (address) => `2002:${halves(address)}::1`,
  (address) =>
    `2001:0:4136:e378:8000:63bf:${hex(65535 - (numberOf(address) >>> 16))}:${hex(65535 - (numberOf(address) % 65536))}`,
  (address) => `2606:4700::5efe:${halves(address)}`,
  (address) => `2606:4700::200:5efe:${halves(address)}`,
];

const OTHER_IPV6 =
  `:: ::1 ::2 100::1 100:0:0:1::1 fc00::1 fd00:ec2::254 fdff:ffff::1 fe80::1 febf::1 fec0::1 feff::1 ff01::1
  ff02::1 ff05::2 ff0e::1 2001:2::1 2001:10::1 2001:20::1 2001:db8::1 3fff::1 5f00::1 4000::1 1::1 8000::1 e000::1
  0400::1 2620:4f:8000::1 2001:4:112::1`.split(/\s+/);

export const HOSTILE_IPV6: readonly string[] = [
  ...OTHER_IPV6,
  ...HOSTILE_IPV4.flatMap((address) => EMBEDDINGS.map((embed) => embed(address))),
];

const octets = (address: string) => address.split('.').map(Number) as [number, number, number, number];
const FULL_WIDTH = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** How an IPv4 address can be written in a link (WHATWG URL §3.5, inet_aton(3)). */
const FORMS: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `${address}.`,
  (address) => String(numberOf(address)),
  (address) => `0x${hex(numberOf(address))}`,
  (address) => `0${numberOf(address).toString(8)}`,
  (address) =>
    octets(address)
      .map((part) => `0x${hex(part)}`)
      .join('.'),
  (address) =>
    octets(address)
      .map((part) => `0${part.toString(8)}`)
      .join('.'),
  (address) =>
    octets(address)
      .map((part) => `000${part.toString(8)}`)
      .join('.'),
  (address) => `${octets(address)[0]}.${numberOf(address) % 2 ** 24}`,
  (address) => `${octets(address).slice(0, 2).join('.')}.${numberOf(address) % 65536}`,
  (address) => FULL_WIDTH(address),
  (address) => address.replaceAll('.', '。'),
  (address) => address.replaceAll('.', '%2e'),
];

/** Hosts of links that lead to what is not public. */
export const HOSTILE_HOSTS: readonly string[] = [
  ...HOSTILE_IPV4.flatMap((address) => FORMS.map((write) => write(address))),
  ...HOSTILE_IPV6.map((address) => `[${address}]`),
  '[fe80::1%25eth0]',
  '[::1%25lo]',
  '[::ffff:127.0.0.1%25lo]',
];

/** Links that are none of the web, or of a port that is no news page's. */
export const HOSTILE_LINKS: readonly string[] = [
  ...`file:///etc/passwd file://localhost/etc/passwd ftp://news.example/a gopher://news.example:70/_x data:text/html,hi
    javascript:alert(1) blob:https://news.example/1 about:blank ws://news.example/ wss://news.example/ dict://news.example:11111/
    ldap://news.example/ jar:http://news.example!/ view-source:http://news.example/ mailto:a@news.example tftp://news.example/
    ssh://news.example/ sftp://news.example/ netdoc:///etc/passwd php://filter expect://id http:// https:// http:///
    //news.example/a /etc/passwd news.example http://[::1 http://[::1]]/ http://1.2.3.4.5.6:x/ http://256.256.256.256/
    http://news.example:99999/ http://%00/ http://a%20b/ http://[v1.x]/ http://0x/`.split(/\s+/),
  ...[
    1, 7, 20, 21, 22, 23, 25, 53, 110, 111, 135, 139, 143, 389, 445, 465, 587, 636, 993, 1433, 2049, 2375,
    3306, 4443, 5432, 5984, 6379, 6443, 8080, 8443, 9000, 9200, 10250, 11211, 27017,
  ].flatMap((port) => [`http://news.example:${port}/`, `https://news.example:${port}/`]),
];
