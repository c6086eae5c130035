import { type Archive, openArchive } from '@onrecord/archive';
import { type ExtractionDraft, extractionOf } from '@onrecord/archive/testing';

/** Articles of our own about one invented and one real event, as several outlets print them. */
const ARTICLES: ExtractionDraft[] = [
  {
    url: 'https://gazette.example/talks',
    title: 'Alliance chief vows support at Brussels talks',
    publisher: 'The Harbour Gazette',
    publishedAt: '2024-10-18',
    text: `“Putin will not get his way,” Mark Rutte, the NATO chief, said on Thursday. He took no questions.
Volodymyr Zelensky described the deployment as the “first step to the World War”.
“We know about 10,000 soldiers from North Korea they are preparing to send to fight against us,” Zelensky said.
Rutte said the whole alliance stood united behind the plan.
Moscow has denied receiving shells and soldiers from Pyongyang.`,
    speakers: [
      { name: 'Mark Rutte', aliases: ['Rutte'], roles: ['the NATO chief'] },
      { name: 'Volodymyr Zelensky', aliases: ['Zelensky'] },
      { name: 'Moscow', kind: 'organization' },
    ],
    quotes: [
      {
        says: 'Putin will not get his way,',
        speaker: 'Mark Rutte',
        said: '2024-10-17',
        saidWords: 'on Thursday',
      },
      {
        says: 'described the deployment as the “first step to the World War',
        speaker: 'Volodymyr Zelensky',
        type: 'mixed',
      },
      {
        says: 'We know about 10,000 soldiers from North Korea they are preparing to send to fight against us,',
        speaker: 'Volodymyr Zelensky',
      },
      { says: 'the whole alliance stood united behind the plan', speaker: 'Mark Rutte' },
      { says: 'receiving shells and soldiers from Pyongyang', speaker: 'Moscow', stance: 'denies' },
    ],
    claims: [
      { text: 'Moscow received shells and soldiers from Pyongyang', quotes: [4] },
      { text: '10,000 soldiers from North Korea are being prepared to fight against Ukraine', quotes: [2] },
    ],
  },
  {
    url: 'https://courier.example/nato',
    title: 'Rutte: no way for Putin',
    publisher: 'Evening Courier',
    publishedAt: '2024-10-17',
    text: `NATO’s Mark Rutte was blunt. “Let me be clear: Putin will not get his way,” he told reporters on Thursday.
Kyiv says Moscow received shells and soldiers from Pyongyang.
Ana Brandt, a harbour pilot, doubts that 10,000 soldiers from North Korea are being prepared to fight against Ukraine.`,
    speakers: [
      { name: 'Mark Rutte' },
      { name: 'Kyiv', kind: 'organization' },
      { name: 'Ana Brandt', roles: ['a harbour pilot'] },
    ],
    quotes: [
      { says: 'Let me be clear: Putin will not get his way,', speaker: 'Mark Rutte', said: '2024-10-17' },
      { says: 'Moscow received shells and soldiers from Pyongyang', speaker: 'Kyiv', said: '2024-10-16' },
      {
        says: '10,000 soldiers from North Korea are being prepared to fight against Ukraine',
        speaker: 'Ana Brandt',
        stance: 'doubts',
      },
    ],
    claims: [
      { text: 'Moscow received shells and soldiers from Pyongyang', quotes: [1] },
      { text: '10,000 soldiers from North Korea are being prepared to fight against Ukraine', quotes: [2] },
    ],
  },
  {
    title: 'Harbour notes',
    publisher: 'The Harbour Gazette',
    publishedAt: '2024-10-20',
    text: `“The tide waits for nobody,” Vladimir Putin joked. “‘The bridge must go,’ Rutte told me,” Ana Brandt said.
A senior NATO official said the bridge was safe. “I don’t know [sic] who-ever said so,” Brandt said.`,
    speakers: [
      { name: 'Ana Brandt', aliases: ['Brandt'] },
      { name: 'senior NATO official', kind: 'anonymous' },
    ],
    quotes: [
      { says: 'The tide waits for nobody,', speaker: 'Vladimir Putin' },
      { says: '‘The bridge must go,’ Rutte told me,', speaker: 'Ana Brandt' },
      { says: 'The bridge must go,', speaker: 'Rutte', via: 'Ana Brandt', nestedIn: 1 },
      { says: 'the bridge was safe', speaker: 'senior NATO official' },
      { says: 'I don’t know [sic] who-ever said so,', speaker: 'Ana Brandt' },
    ],
  },
];

/** A real archive in memory that holds them. */
export async function openWorld(): Promise<Archive> {
  const archive = await openArchive('sqlite::memory:');
  for (const article of ARTICLES) await archive.add(extractionOf(article));
  return archive;
}
