import { type Archive, openArchive } from '@onrecord/archive';
import { type ExtractionDraft, extractionOf } from '@onrecord/archive/testing';

/** Three outlets on one invented bridge, in a real archive in memory. */
const ARTICLES: ExtractionDraft[] = [
  {
    url: 'https://gazette.example/bridge',
    title: 'Bridge stays open, pilot says',
    publisher: 'The Harbour Gazette',
    byline: ['Mira Holt'],
    publishedAt: '2024-10-18T06:00:00+02:00',
    text: `The wind had dropped. “The bridge will not close before May,” Ana Brandt, the harbour pilot, said on
Thursday. She took no questions.
The council denied that the toll would rise. The Courier reported that two engineers had seen 12 cracks.`,
    speakers: [
      { name: 'Ana Brandt', aliases: ['Brandt'], roles: ['the harbour pilot'] },
      { name: 'council', kind: 'organization' },
      { name: 'two engineers', kind: 'anonymous' },
      { name: 'The Courier', kind: 'organization' },
    ],
    quotes: [
      {
        says: 'The bridge will not close before May,',
        speaker: 'Ana Brandt',
        cue: 'said',
        said: '2024-10-17',
        saidWords: 'on\nThursday',
      },
      { says: 'that the toll would rise', speaker: 'council', stance: 'denies', cue: 'denied' },
      { says: 'had seen 12 cracks', speaker: 'two engineers', via: 'The Courier' },
    ],
    claims: [{ text: 'The toll will rise.', quotes: [1] }],
  },
  {
    url: 'https://courier.example/pilot',
    title: 'Pilot: no closure',
    publisher: 'Evening Courier',
    publishedAt: '2024-10-17',
    text: `“Read my lips: the bridge will not close before May,” Ana Brandt told the Courier.
The mayor said in October that the toll would rise.`,
    speakers: [{ name: 'Ana Brandt' }, { name: 'mayor', kind: 'anonymous' }],
    quotes: [
      { says: 'Read my lips: the bridge will not close before May,', speaker: 'Ana Brandt' },
      { says: 'that the toll would rise', speaker: 'mayor', said: '2024-10', saidWords: 'in October' },
    ],
    claims: [{ text: 'The toll will rise.', quotes: [1] }],
  },
];

/** Somebody who changed position. */
const TURN: ExtractionDraft[] = [
  {
    publisher: 'Evening Courier',
    publishedAt: '2024-03-03',
    text: 'Ines Halloran said the fare will double.',
    quotes: [{ says: 'the fare will double', speaker: 'Ines Halloran', said: '2024-03-02' }],
    claims: [{ text: 'The fare will double.', quotes: [0] }],
  },
  {
    publisher: 'Evening Courier',
    publishedAt: '2024-04-10',
    text: 'Brandt said the fare will double. Ines Halloran denied it.',
    quotes: [{ says: 'it', speaker: 'Ines Halloran', stance: 'denies', said: '2024-04-09' }],
    claims: [{ text: 'The fare will double.', quotes: [0] }],
  },
];

/** The same with two articles in which somebody says one thing, and later the contrary. */
export async function openWorldWithTurn(): Promise<Archive> {
  const archive = await openWorld();
  for (const article of TURN) await archive.add(extractionOf(article));
  return archive;
}

export async function openWorld(): Promise<Archive> {
  const archive = await openArchive('sqlite::memory:');
  for (const article of ARTICLES) await archive.add(extractionOf(article));
  return archive;
}
