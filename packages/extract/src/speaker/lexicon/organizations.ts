const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that make a capitalised name that of an organisation, folded. */
export const ORGANIZATION_WORDS = words(`
academy action administration agency airlines airways alliance alliances army assembly associates association associations
authority bank bar board brigade broadcasting brotherhood bureau cabinet campaign caucus center centre chamber chronicle
church club co coalition college command commission committee communications community companies company conference
confederation congress consortium corporation corp corps council counsel court courier court courts daily defense department
departments digest directorate division duma electric endowment enforcement enquirer enterprises examiner exchange express
federation fighters firm force forces forum foundation front fund gazette globe government group guard guardian headquarters
herald holdings hospital house inc industries initiative inquirer insider institute institutes institution
intelligencer investigations international investors journal kremlin labs laboratory league legion llc lobby ltd magazine management media
ministry mirror mission monitor mosque motors movement museum nations navy network news nra observatory observer office
organisation organization pac parenthood parliament partners partnership party patrol pentagon pharmaceuticals police politburo post press
project radio record reform register registry report republic reserve review school schools secretariat secretaries
senate service services society standard star state states studio studios sun syndicate systems taliban task team
technologies telegraph television temple times treasury tribune tribunal trust tv union united university venture
watch weekly workers works`);

/** Common nouns for a body that speaks as one: "the campaign", "the agency". */
export const ORGANIZATION_NOUNS = words(`
administration agency airline alliance army association authority bank board body branch broadcaster bureau cabinet camp
campaign caucus center centre channel chamber charity church city club coalition college commission committee company
conference congress corporation council country county court department division embassy faction federation firm force foundation
front fund giant government group guild industry institute institution junta kingdom leadership league legislature lobby
magazine maker media military militia ministry movement nation network newspaper non-profit nonprofit office opposition organisation
organization outlet paper parliament party patrol police post press publication publisher regime retailer school senate
service site station startup state studio supplier syndicate tabloid team think-tank town tribunal union university watchdog website white-house
white workshop pac super-pac navy railway railroad utility brewery bakery hospital museum theatre theater carmaker chain insurer
lender developer operator provider supplier manufacturer producer charity orchestra choir clinic laboratory lab festival television radio panel jury delegation crew squad`);

/** Common nouns for things that are read: a poll, a letter, a law. */
export const DOCUMENT_NOUNS = words(`
abstract account accord act ad ads advertisement advisory affidavit agreement amendment analysis analyses announcement
article assessment audit average averages ballot bill biography blog book brief briefing brochure budget bulletin cable calculation
card census charter claim column communique communiqué complaint constitution contract data declaration decree description disclosure disclosures dispatch
document documents documentary dossier draft editorial email emails e-mail e-mails essay estimate estimates evidence excerpt feature figures filing filings film footage form
findings forecast guidance guide guideline guidelines handbook headline headlines indictment inquiry interview-transcript investigation invitation invoice index law lawsuit leaflet legislation letter letters
list log manifesto manual measure memo memoir memorandum memos message messages minutes missive motion note notes notice numbers
obituary op-ed opinion order pact page pamphlet paper papers petition piece platform playbook poll polls polling portrait
post posting postings posts preamble probe proclamation profile projection projections proposal protocol publication questionnaire quote
readout reading record records references regulation regulations release report reporting reports research resolution resume results review rule rules ruling rulings
schedule script section sign slogan song speech spot statement statements statistics stats statute story stories studies study subpoena suit
summary survey surveys tally tape tapes testimony text texts transcript transcripts treaty tweet tweets verdict version video
warrant website work write-up copy copies voiceover voice-over examination`);

/** Words of a name that a newspaper or broadcaster goes by when it is named in full and then by its last word. */
export const OUTLET_WORDS = words(`
abc ap bbc bloomberg breitbart broadcasting cbs chronicle cnbc cnn daily dispatch enquirer examiner fox gazette globe guardian
herald independent inquirer journal magazine mail mirror msnbc nbc news newspaper newsweek npr observer page pbs politico
post press radio register review reuters site star sun telegraph television times today tribune tv usa weekly
network website`);

/** Words of places, streets, ships and events: a name that holds one is no person's. */
export const THING_WORDS = words(`
act airport ale amendment agreement anthem arena avenue award awards bay beach bible bill boulevard bowl bridge building canal
cape capitol castle cathedral charter city clause code coast convention county creek day debate declaration deal desert district drive east
election eve fair falls field forest fort freeway game garden gate glacier gulf hall harbor heights highway hill hills hotel inn
isle island islands jail lake lane law library lives manor matter medal memorial monument mount mountain mountains north
ocean olympic olympics palace park parkway pass peninsula pier place plan plant plaza point port prison prize protocol
province pact ranch range resolution resort restaurant ridge river road rock room sea series show south speedway
springs square stadium station street strip summit sunday morning theater theatre tower town trail treaty tunnel valley
village wall war way west woods world york zealand`);

/** Nouns that stand for an organisation whose name lacks them. */
export const GENERIC_ORGANIZATIONS = words(`
agency airline alliance association bank body bureau charity club coalition commission committee company council department
firm group hospital institute magazine ministry network newspaper non-profit nonprofit operator organisation organization outlet paper publication site railway railroad retailer supplier tabloid think-tank union university utility website`);
