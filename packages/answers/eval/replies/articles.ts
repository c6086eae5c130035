import type { ExtractionDraft } from '@onrecord/archive/testing';

/** Articles of our own in which what is easily answered wrongly stands: lost frames, namesakes, denials in other words. */
export const ARTICLES: readonly ExtractionDraft[] = [
  {
    url: 'https://dunmere-echo.example/depot',
    title: 'Tram depot will stay, says Velt',
    publisher: 'Dunmere Echo',
    publishedAt: '2026-02-10',
    text: `Council leader Mara Velt promised on Monday that the tram depot in Dunmere would stay open. “I did not promise I would resign,” Ms Velt told the meeting. “If the tunnel floods, we will close the northern line.”
Tobias Velt, an engineer and no relation, was less calm. “They say I designed the tunnel badly. I never said the tunnel was finished,” Mr Velt said. “She sold the drivers out,” he added.
Helga Stroud, the chairwoman of Dunmere Trams, denied that the company had buried the inspection report. “Nothing has been swept aside,” she said on Sunday.
“Do you believe the brakes are safe?” Dr Imre Sandor asked the hall. “They are safe today. I can’t guarantee you they’ll be safe next winter.”
Two transport officials, who asked not to be named, said the closure had been agreed in January. One of the drivers said she had been told the depot would shut by summer.
A spokeswoman for the minister declined to say whether he would come.`,
    speakers: [
      { name: 'Mara Velt', aliases: ['Velt', 'Ms Velt'], roles: ['Council leader'] },
      { name: 'Tobias Velt', aliases: ['Velt', 'Mr Velt'], roles: ['an engineer'] },
      { name: 'Helga Stroud', aliases: ['Stroud'], roles: ['chairwoman of Dunmere Trams'] },
      { name: 'Imre Sandor', aliases: ['Sandor'], roles: ['Dr'] },
      { name: 'Two transport officials', kind: 'group' },
      { name: 'One of the drivers', kind: 'anonymous' },
      { name: 'spokeswoman for the minister', kind: 'anonymous' },
    ],
    quotes: [
      {
        says: 'that the tram depot in Dunmere would stay open',
        speaker: 'Mara Velt',
        source: 'Council leader Mara Velt',
        cue: 'promised',
        stance: 'commits',
        said: '2026-02-09',
        saidWords: 'on Monday',
      },
      { says: 'I did not promise I would resign,', speaker: 'Mara Velt', source: 'Ms Velt' },
      { says: 'If the tunnel floods, we will close the northern line.', speaker: 'Mara Velt' },
      {
        says: 'They say I designed the tunnel badly. I never said the tunnel was finished,',
        speaker: 'Tobias Velt',
        source: 'Mr Velt',
      },
      { says: 'She sold the drivers out,', speaker: 'Tobias Velt' },
      {
        says: 'that the company had buried the inspection report',
        speaker: 'Helga Stroud',
        stance: 'denies',
        cue: 'denied',
      },
      {
        says: 'Nothing has been swept aside,',
        speaker: 'Helga Stroud',
        said: '2026-02-08',
        saidWords: 'on Sunday',
      },
      { says: 'Do you believe the brakes are safe?', speaker: 'Imre Sandor', stance: 'asks', cue: 'asked' },
      {
        says: 'They are safe today. I can’t guarantee you they’ll be safe next winter.',
        speaker: 'Imre Sandor',
      },
      { says: 'the closure had been agreed in January', speaker: 'Two transport officials' },
      { says: 'she had been told the depot would shut by summer', speaker: 'One of the drivers' },
      {
        says: 'whether he would come',
        speaker: 'spokeswoman for the minister',
        stance: 'declines',
        cue: 'declined to say',
      },
    ],
    claims: [
      { text: 'The tram depot in Dunmere would stay open.', quotes: [0] },
      { text: 'The company [Dunmere Trams] had buried the inspection report.', quotes: [5] },
      { text: 'The closure had been agreed in January.', quotes: [9] },
    ],
  },
  {
    url: 'https://northern-wire.example/tunnel',
    title: 'Minister will not pay for Dunmere tunnel',
    publisher: 'Northern Wire',
    publishedAt: '2026-02-20',
    text: `Transport Minister Ruben Aske said on Thursday that the state would not pay for the tunnel. “There is no hidden budget,” Aske told reporters. “I said I would read the plan. I did not say I would fund it,” he said.
“I no longer believe the tunnel can be kept dry beyond the spring,” Imre Sandor told the Wire.
“The minister has agreed to nothing,” said his spokeswoman, Lena Frisk.
Economists at the Nordhavn Institute estimated the cost at 90 million marks a year.
Mara Velt called the minister’s decision “a disgrace”.
A survey by Linden Research found that 64 percent of residents opposed the closure.
“Of course, and the trams will learn to fly,” Tobias Velt said sarcastically.
Dunmere Trams declined to comment on the survey. The drivers’ union said it would ballot its members on a strike.`,
    speakers: [
      { name: 'Ruben Aske', aliases: ['Aske'], roles: ['Transport Minister'] },
      { name: 'Imre Sandor' },
      { name: 'Lena Frisk', roles: ['his spokeswoman'] },
      { name: 'Economists at the Nordhavn Institute', kind: 'anonymous' },
      { name: 'Mara Velt' },
      { name: 'survey by Linden Research', kind: 'document' },
      { name: 'Tobias Velt' },
      { name: 'Dunmere Trams', kind: 'organization' },
      { name: 'drivers’ union', kind: 'organization' },
    ],
    quotes: [
      {
        says: 'that the state would not pay for the tunnel',
        speaker: 'Ruben Aske',
        said: '2026-02-19',
        saidWords: 'on Thursday',
      },
      { says: 'There is no hidden budget,', speaker: 'Ruben Aske' },
      { says: 'I said I would read the plan. I did not say I would fund it,', speaker: 'Ruben Aske' },
      { says: 'I no longer believe the tunnel can be kept dry beyond the spring,', speaker: 'Imre Sandor' },
      { says: 'The minister has agreed to nothing,', speaker: 'Lena Frisk' },
      {
        says: 'the cost at 90 million marks a year',
        speaker: 'Economists at the Nordhavn Institute',
        stance: 'believes',
        cue: 'estimated',
      },
      { says: 'the minister’s decision “a disgrace', speaker: 'Mara Velt', type: 'mixed', cue: 'called' },
      { says: 'that 64 percent of residents opposed the closure', speaker: 'survey by Linden Research' },
      { says: 'Of course, and the trams will learn to fly,', speaker: 'Tobias Velt' },
      { says: 'to comment on the survey', speaker: 'Dunmere Trams', stance: 'declines', cue: 'declined' },
      { says: 'it would ballot its members on a strike', speaker: 'drivers’ union' },
    ],
    claims: [
      { text: 'The state would not pay for the tunnel.', quotes: [0] },
      { text: 'There is no hidden budget.', quotes: [1] },
      { text: 'It [drivers’ union] would ballot its members on a strike.', quotes: [10] },
    ],
  },
  {
    url: 'https://lodestar.example/velt',
    title: 'The leader who turned round',
    publisher: 'The Lodestar',
    publishedAt: '2026-03-05',
    text: `Mara Velt has changed her mind. “I was mistaken,” she says. “I thought it was about money.” She now says that closing the depot is the least bad way.
Tobias Velt says of her that Mara Velt is “the bravest person in Dunmere and the least wise”.
Aske denied that a bargain was struck. “I don’t swap tunnels for votes,” Ruben Aske said.
Friends of Stroud say she feels she was made a scapegoat. A cabinet colleague said the minister “played the council like a drum”.
Critics claim that “the inspection was a sham”, Lena Frisk said. “According to the opposition we sold the trams,” she said.`,
    speakers: [
      { name: 'Mara Velt' },
      { name: 'Tobias Velt' },
      { name: 'Ruben Aske', aliases: ['Aske'] },
      { name: 'Friends of Stroud', kind: 'group' },
      { name: 'cabinet colleague', kind: 'anonymous' },
      { name: 'Lena Frisk' },
    ],
    quotes: [
      { says: 'I was mistaken,', speaker: 'Mara Velt' },
      { says: 'I thought it was about money.', speaker: 'Mara Velt' },
      { says: 'that closing the depot is the least bad way', speaker: 'Mara Velt' },
      {
        says: 'that Mara Velt is “the bravest person in Dunmere and the least wise',
        speaker: 'Tobias Velt',
        type: 'mixed',
      },
      { says: 'that a bargain was struck', speaker: 'Ruben Aske', stance: 'denies', cue: 'denied' },
      { says: 'I don’t swap tunnels for votes,', speaker: 'Ruben Aske' },
      { says: 'she feels she was made a scapegoat', speaker: 'Friends of Stroud' },
      { says: 'the minister “played the council like a drum', speaker: 'cabinet colleague', type: 'mixed' },
      { says: 'According to the opposition we sold the trams,', speaker: 'Lena Frisk' },
    ],
    claims: [
      { text: 'Closing the depot is the least bad way.', quotes: [2] },
      { text: 'A bargain was struck.', quotes: [4] },
    ],
  },
  {
    url: 'https://harbour-post.example/dredger-1',
    title: 'Dredger missing off Sandholm',
    publisher: 'Harbour Post',
    publishedAt: '2026-01-12',
    text: `Oskar Lind, the director of the Sandholm Port Authority, said he could not confirm that the dredger had sunk. “The port will not be sold,” he added.
Baltic Oil denied that its tanker had leaked oil. Analysts say the treaty gives both sides cover.`,
    speakers: [
      { name: 'Oskar Lind', roles: ['director of the Sandholm Port Authority'] },
      { name: 'Baltic Oil', kind: 'organization' },
      { name: 'Analysts', kind: 'group' },
    ],
    quotes: [
      {
        says: 'that the dredger had sunk',
        speaker: 'Oskar Lind',
        stance: 'doubts',
        cue: 'could not confirm',
      },
      { says: 'The port will not be sold,', speaker: 'Oskar Lind' },
      { says: 'that its tanker had leaked oil', speaker: 'Baltic Oil', stance: 'denies', cue: 'denied' },
      { says: 'the treaty gives both sides cover', speaker: 'Analysts' },
    ],
    claims: [
      { text: 'The dredger had sunk.', quotes: [0] },
      { text: 'The port will not be sold.', quotes: [1] },
      { text: 'Its [Baltic Oil] tanker had leaked oil.', quotes: [2] },
    ],
  },
  {
    url: 'https://coast-bulletin.example/dredger-2',
    title: 'The dredger is lost',
    publisher: 'Coast Bulletin',
    publishedAt: '2026-01-20',
    text: `“Today I can confirm that the dredger has sunk,” Oskar Lind said. “The port will not be sold,” he repeated.
Astronomers said the fragment could strike the moon.`,
    speakers: [{ name: 'Oskar Lind' }, { name: 'Astronomers', kind: 'group' }],
    quotes: [
      { says: 'Today I can confirm that the dredger has sunk,', speaker: 'Oskar Lind', stance: 'confirms' },
      { says: 'The port will not be sold,', speaker: 'Oskar Lind' },
      { says: 'the fragment could strike the moon', speaker: 'Astronomers' },
    ],
    claims: [
      { text: 'The dredger has sunk.', quotes: [0] },
      { text: 'The fragment could strike the moon.', quotes: [2] },
    ],
  },
  {
    url: 'https://night-lamp.example/port',
    title: 'Port for sale?',
    publisher: 'The Night Lamp',
    publishedAt: '2026-01-21',
    text: `“The port will be sold,” Oskar Lind said.`,
    speakers: [{ name: 'Oskar Lind' }],
    quotes: [{ says: 'The port will be sold,', speaker: 'Oskar Lind' }],
    claims: [{ text: 'The port will be sold.', quotes: [0] }],
  },
  {
    url: 'https://valley-times.example/fund',
    title: 'No fund for the bridge, says Reth',
    publisher: 'Valley Times',
    publishedAt: '2026-02-27',
    text: `“There is no fund. There was never a fund. If there was a fund, I would have spent it,” Jonas Reth said.
Engineers suggested that the bridge could fall. “We will mend it if the county pays,” said Lotte Brandt, the mayor.
“Nobody asked us, and we will not be silent,” Brandt said. “I hope the bridge holds.”
Ida Quist wrote that “the mayor is asleep”. “You may call that a plan, I call it a hole,” she said.`,
    speakers: [
      { name: 'Jonas Reth', aliases: ['Reth'] },
      { name: 'Engineers', kind: 'group' },
      { name: 'Lotte Brandt', aliases: ['Brandt'], roles: ['the mayor'] },
      { name: 'Ida Quist' },
    ],
    quotes: [
      {
        says: 'There is no fund. There was never a fund. If there was a fund, I would have spent it,',
        speaker: 'Jonas Reth',
      },
      { says: 'that the bridge could fall', speaker: 'Engineers', cue: 'suggested' },
      { says: 'We will mend it if the county pays,', speaker: 'Lotte Brandt' },
      { says: 'Nobody asked us, and we will not be silent,', speaker: 'Lotte Brandt' },
      { says: 'I hope the bridge holds.', speaker: 'Lotte Brandt' },
      { says: 'the mayor is asleep', speaker: 'Ida Quist' },
      { says: 'You may call that a plan, I call it a hole,', speaker: 'Ida Quist' },
    ],
    claims: [
      { text: 'There is no fund.', quotes: [0] },
      { text: 'There was never a fund.', quotes: [0] },
      { text: 'The bridge could fall.', quotes: [1] },
    ],
  },
];
