/** The day on which every sample was published: a Friday. */
export const PUBLISHED = '2024-10-18';

/** A date that belongs to the saying: EDTF, basis and evidence. */
export const STATED: [marked: string, date: string][] = [
  ['{s|Nora Vance} {c|said} on Wednesday {q|that the mill would close}.', '2024-10-16 stated Wednesday'],
  ['{s|Nora Vance} {c|said Tuesday night} {q|that the mill would close}.', '2024-10-15 stated Tuesday night'],
  ['{s|Nora Vance} {c|told} reporters Friday {q|that the mill would close}.', '2024-10-18 stated Friday'],
  ['On Sunday, {s|Nora Vance} {c|said} {q|the mill would close}.', '2024-10-13 stated Sunday'],
  ['{s|The council} on Monday {c|condemned} {q|the closure}.', '2024-10-14 stated Monday'],
  ['“{q|It is over},” {s|Vance} {c|said} in a speech in Leeds Thursday.', '2024-10-17 stated Thursday'],
  ['{s|Vance} {c|called for} {q|an inquiry} in a statement on Thursday.', '2024-10-17 stated Thursday'],
  ['{s|Vance} {c|said} yesterday {q|that the mill would close}.', '2024-10-17 stated yesterday'],
  ['{s|Vance} {c|said} last night {q|that the mill would close}.', '2024-10-17 stated last night'],
  ['{s|Vance} {c|said} three days ago {q|that the mill would close}.', '2024-10-15 stated three days ago'],
  ['{s|Vance} {c|said} last week {q|that the mill would close}.', '2024-10-07/2024-10-13 stated last week'],
  ['{s|Vance} {c|said this week} {q|that the mill would close}.', '2024-10-14/2024-10-18 stated this week'],
  [
    '{s|Vance} {c|said} over the weekend {q|that it would close}.',
    '2024-10-12/2024-10-13 stated over the weekend',
  ],
  ['{s|Vance} {c|said} earlier this month {q|that it would close}.', '2024-10 stated this month'],
  ['{s|Vance} {c|said} on Oct. 3 {q|that it would close}.', '2024-10-03 stated Oct. 3'],
  ['{s|Vance} {c|said} on 3 October 2023 {q|that it would close}.', '2023-10-03 stated 3 October 2023'],
  ['{s|Vance} {c|said} on Monday, Oct. 14, {q|that it would close}.', '2024-10-14 stated Oct. 14'],
  ['In June, {s|Vance} {c|said} {q|it would close}.', '2024-06 stated In June'],
  ['And in 2008, {s|Vance} {c|slammed} {q|the owners}.', '2008 stated in 2008'],
  [
    'It came from January 2013, when {s|Vance} {c|told} the council {q|to wait}.',
    '2013-01 stated January 2013',
  ],
  ['{s|Vance} {c|hit} back on Monday at {q|complaints that the mill was old}.', '2024-10-14 stated Monday'],
  ['In early November, {s|Vance} {c|said} {q|it would close}.', '2023-11 stated In early November'],
  ['{q|It would close}, {s|Vance} {c|said} in June 2012.', '2012-06 stated June 2012'],
  ['Last December, {s|Vance} {c|said} {q|it would close}.', '2023-12 stated Last December'],
  ['In a 2013 interview, {s|Vance} {c|said} {q|it would close}.', '2013 stated a 2013'],
  ['During a May interview on radio, {s|Vance} {c|said} {q|it would close}.', '2024-05 stated a May'],
  ['At Tuesday’s televised debate, {s|Vance} {c|said} {q|it would close}.', '2024-10-15 stated Tuesday'],
  [
    'Speaking to reporters in Hull, Leeds, on Monday, {s|Vance} {c|said} {q|it would close}.',
    '2024-10-14 stated Monday',
  ],
  ['The turn came in 2014, when {s|Vance} {c|urged} {q|the owners to sell}.', '2014 stated in 2014'],
  ['{s|Vance} {c|said} {q|Tuesday that the mill would close}.', '2024-10-15 stated Tuesday'],
  ['{q|“It is over,”} {s|Vance} {c|wrote} at 11:52 p.m. on Thursday.', '2024-10-17 stated Thursday'],
  ['{s|A report released last year} {c|found} {q|that it was unsafe}.', '2023 stated last year'],
  [
    '{s|A union poll}, conducted Oct. 3-7, {c|found} {q|that few agreed}.',
    '2024-10-03/2024-10-07 stated Oct. 3-7',
  ],
  ['{s|The mill’s owners} {c|said} {q|last month that it would close}.', '2024-09 stated last month'],
  ['{s|Vance} {c|announced last} month {q|that it would close}.', '2024-09 stated last month'],
  [
    'In a union poll, taken from Sept. 28 to Oct. 2, {s|workers} {c|said} {q|it would close}.',
    '2024-09-28/2024-10-02 stated Sept. 28 to Oct. 2',
  ],
  [
    'In the first week of September, {s|Vance} {c|said} {q|it would close}.',
    '2024-09-01/2024-09-07 stated the first week of September',
  ],
  ['{s|Vance} {c|said} three years ago {q|that it would close}.', '2021 stated three years ago'],
  ['{s|Vance} {c|blasted} {q|the owners Wednesday for their silence}.', '2024-10-16 stated Wednesday'],
  ['By Tuesday night, {s|Vance} {c|said} {q|it would close}.', '2024-10-15 stated Tuesday night'],
  ['Last October, {s|Vance} {c|said} {q|it would close}.', '2023-10 stated Last October'],
  ['{s|Vance} {c|endorsed} {q|the plan Wednesday}.', '2024-10-16 stated Wednesday'],
  ['{s|Vance} {c|pushed back on} {q|those claims late Monday}.', '2024-10-14 stated Monday'],
  ['{s|A judge in September} {c|ordered} {q|the mill to close}.', '2024-09 stated in September'],
  ['{s|The owners on Monday} {c|said} {q|it would close}.', '2024-10-14 stated Monday'],
  ['They met Vance, {s|who} in 2021 {c|said} {q|it would close}.', '2021 stated in 2021'],
  ['{c|According to} {s|the schedule published Tuesday}, {q|it will close}.', '2024-10-15 stated Tuesday'],
];

/** A date that belongs to something else. */
export const UNDATED: string[] = [
  '{s|Nora Vance} {c|said} {q|the mill would close}.',
  '{s|Vance} {c|said} {q|the vote on Tuesday would decide}.',
  '{s|Vance} {c|said} {q|she had been in Leeds on Wednesday}.',
  '{s|Vance} {c|said} recently {q|that the mill would close}.',
  '{s|Vance} {c|has said} {q|the mill would close}, a spokesman recalled after Tuesday’s fire.',
  '{s|Vance}, who visited Leeds on Wednesday, {c|said} {q|the mill would close}.',
  'After the fire on Wednesday, {s|Vance} {c|said} {q|the mill would close}.',
  '{s|Vance} {c|said} ahead of Tuesday’s vote {q|that the mill would close}.',
  '{s|Vance} {c|blamed} {q|the council} for Tuesday’s fire.',
  '{s|Vance} {c|said} {q|it would stay shut} until Monday.',
  '{s|Vance} {c|will speak} next Tuesday about {q|the closure}.',
  '{s|Theresa May} {c|said} {q|the mill would close}.',
  '{s|Vance} {c|told} Super Tuesday voters {q|that the mill would close}.',
  'LEEDS, Oct. 16 (AP) — {s|Vance} {c|said} {q|the mill would close}.',
  '{s|Vance} {c|expects} {q|a loss of 3 percent}, less than forecast in July.',
  '{s|Vance} {c|meets} {q|the owners} later this week.',
  'On Thursday, {s|Vance} {c|will testify} {q|on the closure}.',
  'Last June, {s|Vance} {c|said} {q|it would close}.',
  'Last Tuesday, {s|Vance} {c|said} {q|it would close}.',
  'On Feb. 30, {s|Vance} {c|said} {q|it would close}.',
  'On Super Tuesday, {s|Vance} {c|said} {q|it would close}.',
  'On the USA Today site, {s|Vance} {c|said} {q|it would close}.',
  '{s|Vance} {c|expects} {q|a new offer on Tuesday}.',
  '{s|Vance} {c|said} {q|the owners decided to sell it Monday}.',
  '{s|Vance, who was chosen in 2021} {c|argued} {q|that it would close}.',
  'Vance, {s|who} said in September that it was safe, {c|admitted} {q|that it would close}.',
];

/** A date carried over, a statement each. */
export const CARRIED: [marked: string, dates: (string | null)[]][] = [
  [
    '{s|Vance} {c|said} on Monday {q|it would close}. In a letter the day before, {s2|she} {c2|wrote} {q2|that it would stay}.',
    ['2024-10-14 stated Monday', '2024-10-13 stated the day before'],
  ],
  [
    '{s|Mayor Nora Vance} {c|said} on Monday {q|it would close}. {s2|The mayor} {c2|added} {q2|that she was sorry}.',
    ['2024-10-14 stated Monday', '2024-10-14 carried Monday'],
  ],
  [
    '{s|Nora Vance} {c|said} on Monday {q|it would close}. {s2|The Leeds businesswoman} {c2|said} {q2|it was old}.',
    ['2024-10-14 stated Monday', '2024-10-14 carried Monday'],
  ],
  [
    '{s|The International Mill Fund} {c|said} on Monday {q|it would close}. {s2|The IMF} {c2|said} {q2|it was old}.',
    ['2024-10-14 stated Monday', '2024-10-14 carried Monday'],
  ],
  [
    '{s|Vance} {c|said} on Monday: “{q|We tried.}\n\n“{q2|We failed.}”',
    ['2024-10-14 stated Monday', '2024-10-14 carried Monday'],
  ],
  [
    '{s|A reporter} {c|asked} on Monday {q|whether it was sound}. “{q2|It was},” {s2|Vance} {c2|said}.',
    ['2024-10-14 stated Monday', '2024-10-14 carried Monday'],
  ],
  [
    '{s|A Norland poll released Tuesday} {c|found} {q|little support}. {s2|Two in three} {c2|said} {q2|it should close}.',
    ['2024-10-15 stated Tuesday', '2024-10-15 carried Tuesday'],
  ],
  [
    '{s|Nora Vance} {c|said} in a speech on Monday {q|that the mill would close}.\n\n“{q2|We tried everything},” {s2|she} {c2|said}.',
    ['2024-10-14 stated Monday', '2024-10-14 carried Monday'],
  ],
  [
    '{s|Nora Vance} {c|said} Monday {q|that the mill would close}, {c2|adding} {q2|that she was sorry}.',
    ['2024-10-14 stated Monday', '2024-10-14 stated Monday'],
  ],
  [
    '{s|The owners} {c|sent} a letter on Tuesday {q|opposing the strike}.\n\n“{q2|It helps nobody},” {s2|the letter} {c2|reads}.',
    ['2024-10-15 stated Tuesday', '2024-10-15 carried Tuesday'],
  ],
  [
    'Two hundred people met the owners at a forum on Tuesday.\n\nAt the forum, {s|Nora Vance} {c|said} {q|the mill would close}.',
    ['2024-10-15 carried Tuesday'],
  ],
  [
    '{s|Vance} {c|says} {q|mill will close}\n\n{s2|Nora Vance} {c2|said} on Thursday {q2|that the mill would close}.',
    ['2024-10-17 carried Thursday', '2024-10-17 stated Thursday'],
  ],
  [
    'Most voters would keep the mill.\n\n{s|Some 46 percent} {c|said} {q|it should stay open}.\n\nThe poll was conducted from Oct. 3 to 7 among 900 adults.',
    ['2024-10-03/2024-10-07 carried Oct. 3 to 7'],
  ],
  [
    'Nine people were hurt tonight in a fire at a mill.\n\n{s|The fire chief} {c|said} {q|the roof had fallen in}.',
    ['2024-10-18 carried tonight'],
  ],
  [
    'A court {c|heard} on Monday {q|that the mill was sold}.\n\n{s2|Hugo Brand} {c2|told} the court {q2|that it was not}.',
    ['2024-10-14 stated Monday', '2024-10-14 carried Monday'],
  ],
  [
    '{s|A study published on Monday} {c|found} {q|it unsafe}.\n\n{s2|The authors} {c2|said} {q2|it was old}.',
    ['2024-10-14 stated Monday', '2024-10-14 carried Monday'],
  ],
  [
    'The owner of the mill, Eva Rand, met the workers on Monday.\n\n{q|“It stays,”} {s|Rand} {c|said}.',
    ['2024-10-14 carried Monday'],
  ],
  [
    'An interview with Eva Rand, broadcast on Monday.\n\nHOST: {s|You} {c|said} on Saturday {q|that it stays}.\n\n{s2|RAND}{c2|:} {q2|It does}.',
    ['2024-10-12 stated Saturday', '2024-10-14 carried Monday'],
  ],
  [
    'The mill burned on Monday. Police left on Monday.\n\nNora Vance visited the mill on Monday.\n\n“{q|It is gone},” {s|Vance} {c|said}.',
    ['2024-10-14 carried Monday'],
  ],
  // What happened yesterday is what the story is about; what happened weeks ago is not (below).
  [
    'Nora Vance visited the mill on Oct. 17.\n\nThe mill is old.\n\nIt makes paper.\n\n“{q|It stays},” {s|Vance} {c|said}.',
    ['2024-10-17 carried Oct. 17'],
  ],
];

/** A date of an occasion on which many speak. */
export const ON_ONE_OCCASION: [marked: string, dates: (string | null)[]][] = [
  [
    'The council held a heated debate on Monday.\n\n{s|Ray Abbott} {c|said} {q|it was cheap}.\n\n{s2|Denise Harker} {c2|said} {q2|it was dear}.',
    ['2024-10-14 carried Monday', '2024-10-14 carried Monday'],
  ],
  [
    '{s|Nora Vance}, who had run the mill for years, {c|said} on Monday {q|it would close}.\n\n{q2|“It is old,”} {s2|Vance}, who had built it, {c2|said}.',
    ['2024-10-14 stated Monday', '2024-10-14 carried Monday'],
  ],
  [
    'On Monday, {s|Nora Vance} {c|said} in a speech {q|it would close}.\n\nIt has stood there since 1902.\n\nIt makes paper.\n\nIt makes board.\n\nIt pays well.\n\n{q2|“It is old,”} {s2|Vance} {c2|said}.',
    ['2024-10-14 stated Monday', '2024-10-14 carried Monday'],
  ],
];

/** A date that is not carried over. */
export const NOT_CARRIED: [marked: string, dates: (string | null)[]][] = [
  [
    '{q|“It stays,”} {s|Vance} {c|told} the council.\n\nIt was a turn for {s2|Vance}, who had {c2|said} on October 3 {q2|that it would close}.',
    [null, '2024-10-03 stated October 3'],
  ],
  [
    '{s|Nora Vance} {c|said} on Monday {q|it would close}.\n\nOn Tuesday the owners met. {q2|“It is old,”} {s2|Vance} {c2|said}.',
    ['2024-10-14 stated Monday', null],
  ],
  [
    'Despite a lost vote on Monday, {q|the mill stays}, {s|Nora Vance} {c|told} the Post.\n\n{q2|“It will,”} {s2|Vance} {c2|said}.',
    [null, null],
  ],
  [
    '{s|Nora Vance} {c|told} a host in a talk taped for Monday’s Morning Show {q|that it stays}.\n\n{q2|“It will,”} {s2|Vance} {c2|said}.',
    [null, null],
  ],
  [
    '{s|North Norland} {c|said} on Monday {q|it would close}. {s2|South Norland} {c2|said} {q2|it was a pity}.',
    ['2024-10-14 stated Monday', null],
  ],
  [
    '{s|Nora Vance} {c|said} on Monday {q|it would close}. {s2|The union} {c2|said} {q2|it was a pity}.',
    ['2024-10-14 stated Monday', null],
  ],
  [
    '{s|Nora Vance}, who once {c|said} {q|it was sound}, {c2|denied} {q2|that} on Tuesday.',
    [null, '2024-10-15 stated Tuesday'],
  ],
  [
    '{s|Nora Vance} {c|said} in a speech on Monday {q|that the mill would close}.\n\n{s2|Vance} {c2|said} at the time {q2|that it was sound}.',
    ['2024-10-14 stated Monday', null],
  ],
  [
    '{s|Nora Vance} {c|said} in a speech on Monday {q|that the mill would close}.\n\nAfter the speech, {s2|Otto Brandt} {c2|said} {q2|it was a pity}.',
    ['2024-10-14 stated Monday', null],
  ],
  [
    '{s|Nora Vance} {c|said} in a speech on Monday {q|that the mill would close}.\n\n{s2|Vance} {c2|is warning} {q2|that others will follow}.',
    ['2024-10-14 stated Monday', null],
  ],
  [
    '{s|Nora Vance} {c|said} on Monday {q|that the mill would close}.\n\n{s2|Otto Brandt} {c2|said} {q2|it was a pity}.',
    ['2024-10-14 stated Monday', null],
  ],
  [
    '{s|Nora Vance} {c|said} on Monday {q|that the mill would close}.\n\n{s2|Vance} has often {c2|said} {q2|it was too old}.',
    ['2024-10-14 stated Monday', null],
  ],
  [
    'In June, {s|Nora Vance} {c|said} {q|the mill was sound}.\n\n{s2|Vance} {c2|thinks} {q2|otherwise now}.',
    ['2024-06 stated In June', null],
  ],
  [
    '{s|The Mill Company} {c|said} on Monday {q|that it would close}.\n\n{s2|She} {c2|said} {q2|it was a pity}.',
    ['2024-10-14 stated Monday', null],
  ],
  [
    '{s|The memo of the ministry, dated October 3,} {c|said} {q|that it was unsafe}.\n\n{s2|The ministry} {c2|did not deny} {q2|that}.',
    ['2024-10-03 stated October 3', null],
  ],
  [
    '{s|Vance} {c|wrote} in a post on Monday {q|that it would close}.\n\n{s2|Her first post} {c2|said} {q2|otherwise}.',
    ['2024-10-14 stated Monday', null],
  ],
  [
    'The head of the mill was dismissed on Monday.\n\n{s|Otto Brandt, who is the keeper of the books,} {c|said} {q|it was a pity}.',
    [null],
  ],
  [
    '{s|Vance} {c|said} in a speech on Monday {q|that it would close}. In 1992, at another mill, {s2|she} {c2|promised} {q2|to stay}.',
    ['2024-10-14 stated Monday', '1992 stated In 1992'],
  ],
  [
    'Vance, {s|who} {c|said} in May {q|that it was safe}, gave way. “{q2|It is old},” {s2|she} {c2|said}.',
    ['2024-05 stated in May', null],
  ],
  [
    '{s|Vance} {c|said} on Monday {q|that it would close}. “{q2|We tried},” {s2|she} {c2|said} in an interview in July.',
    ['2024-10-14 stated Monday', '2024-07 stated in July'],
  ],
  [
    'The mill burned on Sunday. Police left on Tuesday.\n\nNora Vance visited the mill on Monday.\n\n“{q|It is gone},” {s|Vance} {c|said}.',
    [null],
  ],
  [
    'Nora Vance visited the mill on Sept. 2.\n\nThe mill is old.\n\nIt makes paper.\n\n“{q|It stays},” {s|Vance} {c|said}.',
    [null],
  ],
];

/** The day of an event is not the day of what is said about it. */
export const EVENTS: string[] = [
  'Nine people were hurt in a fire on Monday. {s|The chief} {c|said} {q|the roof had fallen in}.',
  'The dam broke on Monday. {s|Nora Vance} {c|said} {q|it was never safe}.',
];

/** All of them with the date of each statement in EDTF: conventions that the weights of dates are fitted on too. */
export const SAMPLES: { marked: string; dates: (string | null)[] }[] = [
  ...STATED.map(([marked, date]) => ({ marked, dates: [edtfOf(date)] })),
  ...[...UNDATED, ...EVENTS].map((marked) => ({ marked, dates: [null] })),
  ...[...CARRIED, ...ON_ONE_OCCASION, ...NOT_CARRIED].map(([marked, dates]) => ({
    marked,
    dates: dates.map(edtfOf),
  })),
];

function edtfOf(date: string | null): string | null {
  return date?.split(' ', 1)[0] ?? null;
}
