import type { Stance } from '@onrecord/schema';
import { describe, expect, it, test } from 'vitest';
import { readMarked } from '../../test/marked-text.ts';
import { lemmaOf, stanceOf } from './index.ts';

function check(marked: string, stance: Stance): void {
  const { document, attributions } = readMarked(marked);
  const [attribution] = attributions;
  expect(attribution).toBeDefined();
  if (attribution) expect(stanceOf(document, attribution)).toBe(stance);
}

const CASES: [stance: Stance, marked: string][] = [
  ['urges', '{s|The law} {c|requires} {q|that doors open outwards}.'],
  ['urges', '{s|The law} {c|bans} {q|fires on the beach}.'],
  ['urges', '{s|The council} {c|imposed} {q|a curfew on the quay}.'],
  ['urges', '{s|The agency} {c|suggested} {q|that the scheme end in May}.'],
  ['urges', '{s|Norland} {c|insisted} {q|that the island “stop its patrols”}.'],
  ['urges', '{s|The party} {c|pushed} {q|its members to wait}.'],
  ['denies', '{s|The assembly} {c|voted down} {q|the bill}.'],
  ['denies', '{s|The court} {c|struck down} {q|the curfew}.'],
  ['doubts', '{s|The parties} {c|remain at odds over} {q|the rate}.'],
  ['doubts', '{c|The failure to comprehend} {q|the danger} cost lives.'],
  ['asks', '{s|Reporters} {c|had questions about} {q|the missing money}.'],
  ['asks', '{s|Brand} {c|said}: “{q|It is over. Who cares?}”'],
  ['commits', '{s|The clubs} {c|have a deal} {q|to share the ground}.'],
  ['declines', '{s|The firm} {c|has so far refused to say} {q|who paid}.'],
  ['declines', '{s|The firm} {c|would neither confirm nor deny} {q|the sale}.'],
  ['declines', '{s|The firm} {c|has yet to confirm} {q|the sale}.'],
  ['declines', '{s|The firm} {c|stopped short of denying} {q|the sale}.'],
  ['asserts', '{s|Mara Lindqvist} {c|said} {q|the bridge was safe}.'],
  ['asserts', '{c|According to} {s|the harbour office}, {q|the ferry left at noon}.'],
  ['asserts', '{q|The ferry left at noon}.'],
  ['asserts', '{s|The union} {c|praised} {q|the new timetable}.'],
  ['asserts', '{s|The minister} {c|said} {q|he hoped to finish by May}.'],
  ['confirms', '{s|The company} {c|acknowledged} {q|that the pipe had burst}.'],
  ['confirms', '{s|Two guards} {c|corroborated} {q|her account}.'],
  ['confirms', '{s|The mayor} {c|could not deny} {q|that he had been there}.'],
  ['denies', '{s|The mayor} {c|did not say} {q|that}.'],
  ['declines', '{s|The mayor} {c|did not say} {q|when it would open}.'],
  ['declines', '{s|The mayor} {c|did not discuss} {q|that}.'],
  ['denies', '{s|Both clubs} have {c|denied} {q|paying the referee}.'],
  ['denies', '{s|The ministry} {c|disputed} {q|the figures}.'],
  ['denies', '{s|The board} {c|ruled out} {q|a merger}.'],
  ['denies', '{s|The owner} {c|dismissed} {q|the allegations as gossip}.'],
  ['denies', '{s|Her lawyers} {c|pushed back against} {q|the claim}.'],
  ['doubts', '{s|Officials} {c|could not confirm} {q|that troops had crossed the river}.'],
  ['doubts', '{s|Officials} could not immediately {c|confirm} {q|the report}.'],
  ['doubts', '{s|The agency} was {c|unable to verify} {q|the footage}.'],
  ['doubts', '{s|Economists} {c|questioned} {q|whether the tax would work}.'],
  ['doubts', '{s|He} {c|does not believe} {q|that the dam will hold}.'],
  ['doubts', '{q|The wreck} {c|is not thought} {q|to hold any fuel}.'],
  ['doubts', '{c|It is not clear} {q|who gave the order}.'],
  ['doubts', '{s|Not everyone} {c|agrees} {q|that the road is needed}.'],
  ['doubts', '{s|The inspectors} {c|could not rule out} {q|a leak}.'],
  ['doubts', '{s|The captain} {c|had no idea} {q|where the boat was}.'],
  ['doubts', '{s|The coach} {c|cast doubt on} {q|her fitness}.'],
  ['doubts', '{s|The coach} {c|played down} {q|the injury}.'],
  ['doubts', '{s|The agency} {c|did not rule out} {q|a second leak}.'],
  ['doubts', '{s|The agency} {c|has not excluded} {q|a second leak}.'],
  ['doubts', '{s|Officials} {c|could neither confirm nor deny} {q|the report}.'],
  ['doubts', '{q|The deaths} {c|have not been confirmed}.'],
  ['doubts', '{s|The witness} {c|could not recall} {q|the colour of the van}.'],
  ['doubts', '{s|The engineer} {c|is far from convinced} {q|that the wall will hold}.'],
  ['doubts', '{s|The mayor} {c|did not agree} {q|that the road was needed}.'],
  ['believes', '{s|Farmers} {c|fear} {q|another dry summer}.'],
  ['believes', '{s|The bank} {c|expects} {q|prices to fall}.'],
  ['believes', '{s|The senator} {c|wants} {q|a second vote}.'],
  ['believes', '{s|The captain} {c|had no doubt} {q|that the crew would be found}.'],
  ['believes', '{s|Some 46 percent} {c|would back} {q|the mayor}.'],
  ['asks', '{s|The judge} {c|asked} {q|why the door was open}.'],
  ['asks', '“{q|Who will pay for it?}” {s|she} {c|said}.'],
  ['asks', '{s|HOST}{c|:} “{q|When did you know?}”'],
  ['asks', '{s|HOST}{c|:} {q|You were there. When did you know?}'],
  ['asks', '{s|The families} {c|want to know} {q|who opened the gate}.'],
  ['urges', '{s|The council} {c|called for} {q|an inquiry}.'],
  ['urges', '{s|The council} {c|insisted on} {q|an inquiry}.'],
  ['urges', '{s|The council} {c|appealed to} {q|drivers to slow down}.'],
  ['urges', '{s|She} {c|called on} {q|the owners to repair the roof}.'],
  ['urges', '{s|The mayor} {c|asked} {q|residents to save water}.'],
  ['urges', '{s|Police} {c|told} {q|drivers to stay at home}.'],
  ['urges', '{s|Beijing} {c|warned} {q|both governments to refrain from further tests}.'],
  ['commits', '{s|The owner} {c|promised} {q|to rebuild the school}.'],
  ['commits', '{s|The union} {c|threatened} {q|to strike}.'],
  ['commits', '{s|Both sides} {c|agreed to} {q|meet again}.'],
  ['declines', '{s|The company} {c|declined to say} {q|how many were hurt}.'],
  ['declines', '{s|A spokesman} {c|refused to comment on} {q|the arrest}.'],
  ['declines', '{s|The ministry} {c|has yet to confirm} {q|the deaths}.'],
  ['declines', '{s|She} {c|did not say} {q|when the plant would open}.'],
  ['declines', '{s|He} {c|would not discuss} {q|the contract}.'],
  ['declines', '{s|The firm} {c|would neither confirm nor deny} {q|the talks}.'],
  ['declines', '{s|The firm} {c|refused to rule out} {q|further cuts}.'],
  ['declines', '{s|The firm} {c|would not elaborate on} {q|the talks}.'],
  ['declines', '{s|The firm} {c|would not be drawn on} {q|the price}.'],
  ['declines', '{s|The firm} {c|would not speculate on} {q|the cause}.'],
  ['declines', '{s|The firm} {c|gave no reason for} {q|the delay}.'],
  ['declines', '{s|The owner} {c|could not be reached for comment on} {q|the fire}.'],
  ['declines', '{s|The report} {c|fell short of confirming} {q|the leak}.'],
  ['declines', '“{q|No comment},” {s|the chairman} {c|said}.'],
];

const NEAR_MISSES: [stance: Stance, marked: string][] = [
  ['asserts', '{s|The cook} {c|does not hesitate}: “{q|Salt it.}”'],
  ['asserts', '{s|The keeper}, {c|known} {q|to be generous}, came.'],
  ['asserts', '{c|Hate speech against} {q|the islanders} is rare.'],
  ['asserts', '{s|The singer} {c|sought to} {q|play it down}.'],
  ['asserts', '{s|Norland} {c|insisted} {q|that the boats stop at the quay}.'],
  ['asserts', '{s|Brand} {c|said}: “{q|It is late. It is dark. We are tired. Can we go?}”'],
  ['declines', '{s|The firm} {c|did not deny} {q|the sale}.'],
  ['doubts', '{s|The firm} {c|would not rule out} {q|a sale}.'],
  ['declines', '{s|The governor} {c|did not deny} {q|taking the flight}.'],
  ['asserts', '{s|He} {c|never missed a chance to say} {q|that he was first}.'],
  ['asserts', '{s|She} {c|could not resist pointing out} {q|the error}.'],
  ['asserts', '{s|The witness} {c|said in a statement of regret} {q|that he was sorry}.'],
  ['asserts', '{s|Vance} {c|warns} {q|troops preparing to cross the river}.'],
  ['asserts', '{s|The clerk} {c|told} {q|reporters that the vote was to begin at noon}.'],
  ['asserts', '{s|The clerk} {c|said} {q|nobody had asked whether it was safe}.'],
  ['asserts', '{s|The critic} {c|dismissed} {q|the actor as a clown}.'],
  ['asserts', '{s|The mayor} {c|answered a question about the dam by saying} {q|that it was sound}.'],
  ['asserts', '{s|The owner} {c|made no secret of} {q|his debts}.'],
  ['asserts', '{s|The town} {c|is known for} {q|its mills}.'],
  ['asserts', '{s|The mayor} {c|went on to explain} {q|how it was paid for}.'],
  ['asks', '{s|A reader} {c|had a question about} {q|the dam}.'],
  ['confirms', '{s|The two sides} {c|agreed} {q|that the wall must go}.'],
  ['asks', '{c|Asked} {q|to describe the device}, the officer shook his head.'],
];

describe('the stance of an attribution', () => {
  it.each(CASES)('%s: %s', (stance, marked) => check(marked, stance));
});

describe('what looks like another stance', () => {
  it.each(NEAR_MISSES)('%s: %s', (stance, marked) => check(marked, stance));
});

test.each<[lemma: string, cue: string]>([
  ['say', 'has also said'],
  ['say', 'says'],
  ['tell', 'told'],
  ['call', 'called'],
  ['cite', 'citing'],
  ['warn', 'warned'],
  ['deny', 'have denied'],
  ['confirm', 'could not confirm'],
  ['argue', 'argues'],
  ['quip', 'quipped'],
  ['dismiss', 'has dismissed'],
  ['opine', 'opined'],
  ['shriek', 'shrieked'],
  ['propose', 'is proposing'],
  ['reply', 'replied'],
  ['elaborate', 'would not elaborate on'],
])('the base form is %s of a cue that is printed "%s"', (lemma, cue) => {
  const { document, attributions } = readMarked(`{s|The mayor} {c|${cue}} {q|that the dam was safe}.`);
  expect(attributions.map((attribution) => lemmaOf(document, attribution))).toEqual([lemma]);
});
