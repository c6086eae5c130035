const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words for what a person is or does, in the singular; the last word of a title or description. */
export const ROLE_NOUNS = words(`
adoptee alderman alderwoman archdeacon assemblyman barrister bomber caller cameraman campaigner capitalist
collaborator committeeman confidant constable contestant curate endorser extremist frontman gentleman hacker
headteacher homemaker impersonator incumbent industrialist leftist medic mega-donor megadonor neophyte oligarch
populist segregationist shooter showman solicitor spymaster vicar
attendee backer bartender beekeeper bookkeeper bricklayer bystander canvasser cashier chauffeur cleaner commuter congregant customer
demonstrator diehard dispatcher dockworker dressmaker electrician enthusiast fan fisherman florist grower hairdresser handyman hiker
gunman housekeeper immigrant installer janitor jeweler landscaper logger loyalist mechanic midwife motorist nanny narrator observer onlooker optician paramedic
parishioner passenger passer-by passerby paralegal pedestrian pharmacist plumber postman rancher repairman roofer seamstress
shopper smuggler spectator superdelegate steelworker stylist surveyor taxpayer tenant tourist traveler user traveller trucker typist vendor
viewer villager watchmaker welder worshiper worshipper
academic accountant activist actor actress adherent administrator admiral advertiser adviser advisor advocate agent aide
aide-de-camp ally ambassador analyst anchor anchorman anchorwoman announcer apologist appointee archbishop architect
artist assistant associate astronaut athlete attorney aunt author ayatollah banker baron baroness bishop biographer
biologist blogger boss boy boyfriend brigadier broadcaster broker brother builder bureaucrat businessman businesswoman
businessperson candidate captain cardinal caretaker cartoonist caucus-goer celebrity ceo cfo chair chairman
chairperson chairwoman challenger champion chancellor chaplain chef chemist chief child citizen cleric clerk
climatologist co-author co-chair co-chairman co-director co-founder co-host co-owner co-worker coach cofounder
colleague collector colonel columnist comedian comedienne commander commander-in-chief commentator commissioner
comptroller composer congressman congresswoman conservative consultant contender contractor contributor coo coordinator
coroner corporal correspondent cosmonaut councillor councilman councilmember councilwoman counsel counsellor counselor
countess couple cousin creator critic czar dad daughter deacon dealer dean defendant defender delegate democrat demographer
deputy designer detective developer dictator diplomat director dissident doctor donor driver duchess duke ecologist
economist editor educator emperor employee employer engineer entertainer entrepreneur envoy epidemiologist evangelist
executive ex-husband ex-wife expert farmer father father-in-law filmmaker financier firefighter fellow forecaster foe front-runner frontrunner
founder freshman friend fundraiser futurist general geologist girl girlfriend governor governor-general grandfather
grandmother grandson granddaughter guard guest guitarist hawk head headmaster heiress hopeful hero historian homeowner host hostess
husband imam inmate insider inspector insurgent intern interpreter interviewer inventor investigator investor journalist judge juror
justice king laborer lady landlord laureate lawmaker lawyer leader lecturer legend legislator liaison librarian lieutenant
liberal lieutenant-governor linguist lobbyist magistrate magnate major majority-leader man manager marshal mathematician mayor mediator
member merchant meteorologist mezzo migrant militant millionaire billionaire minister minister-president miner mobster
model moderator mogul monarch monk mother mother-in-law mp mep msp senator-elect mullah musician nationalist native
naturalist negotiator neighbor neighbour neurologist nephew newcomer newsman newscaster newspaperman niece nominee
novelist nun nurse officer official operative opponent organizer organiser orator owner painter panelist parent
parliamentarian partner partner-in-crime pastor patient patriarch pediatrician performer personality philanthropist philosopher
photographer physician physicist pilot pioneer playwright plaintiff player poet policeman policewoman policymaker politician
pollster pontiff pope preacher premier president president-elect presenter priest prince princess principal prisoner
producer professor programmer prosecutor protester provost psychiatrist psychologist publisher pundit queen
rabbi rapper reader realtor rebel receptionist recruiter rector referee reformer refugee regent regulator reporter representative
republican researcher resident restaurateur retiree reverend rival runner salesman scholar schoolteacher scientist
screenwriter secretary secretary-general senator sergeant servant sheikh sheriff shopkeeper singer sister skeptic socialist
sociologist soldier solicitor son son-in-law songwriter source speaker specialist speechwriter spokesman spokesmen spokesperson
spokeswoman sponsor spouse staffer star statesman statistician stockbroker strategist strongman student successor sultan superintendent relative
supervisor supporter surgeon surrogate survivor suspect tactician taoiseach teacher technician teenager theologian
therapist toddler trader trainer translator treasurer trustee tsar tutor tycoon uncle undersecretary urologist valedictorian
veteran veterinarian vice-chair vice-chairman vice-chancellor vice-president victim viscount visitor volunteer voter waiter
waitress warden warlord whip whistleblower whistle-blower widow widower wife winner witness woman worker wrestler writer
youngster youth zoologist gop-er goalie goalkeeper goaltender striker midfielder winger defenseman quarterback pitcher outfielder infielder
batsman batter bowler skipper forward jockey sprinter swimmer cyclist skater skier referee umpire linebacker cornerback rookie`);

/** Abbreviated titles, without their stop, and the role that each stands for. */
export const TITLES: ReadonlyMap<string, string> = new Map(
  `mr= mrs= ms= mx= miss= sir= dame= lord= lady= dr=doctor prof=professor rev=reverend hon= pres=president
  gov=governor govs=governor sen=senator sens=senator senators=senator rep=congressman reps=congressman del=delegate
  lt= col=colonel gen=general maj=major capt=captain cmdr=commander adm=admiral sgt=sergeant cpl=corporal pvt= sec=secretary
  supt=superintendent det=detective insp=inspector atty=attorney msgr=monsignor fr=father sr= amb=ambassador
  saint= st= dj=`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** Titles that tell the bearer's gender. */
export const GENDERED_TITLES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...[...words('mr sir lord king prince father pope sheikh imam duke baron emperor sultan brother')].map(
    (title) => [title, 'male'] as const,
  ),
  ...[...words('mrs ms miss dame lady queen princess sister duchess baroness countess')].map(
    (title) => [title, 'female'] as const,
  ),
]);

/** Roles that only men or only women hold; words ending in "-man" and "-woman" are told by their ending. */
export const GENDERED_ROLES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...[
    ...words(
      'actor boy boyfriend brother dad duke emperor father father-in-law grandfather grandson husband ex-husband king man nephew pope priest prince son son-in-law sultan uncle widower',
    ),
  ].map((role) => [role, 'male'] as const),
  ...[
    ...words(
      'actress aunt comedienne daughter duchess ex-wife girl girlfriend granddaughter grandmother heiress hostess lady mom mother mother-in-law niece nun princess queen sister waitress widow wife woman',
    ),
  ].map((role) => [role, 'female'] as const),
]);

/** What stands before a role or between its words: "former senior campaign official". */
export const ROLE_MODIFIERS = words(`
acting anti-abortion anti-war army assistant associate attorney baseball basketball battleground bestselling born budget
business cabinet campaign career chief civil co communication communications communist community conservative constitutional
controversial corporate county criminal current de defeated defence defense democratic deputy designate digital
diplomatic district economic education election emeritus energy environmental executive extreme famed far-right fellow
field film finance financial first football foreign former freelance gay general global government grassroots gubernatorial
gun health high-profile high-ranking hollywood honorary house housing human incoming independent influential infamous
intelligence interim international investigative joint junior labor labour late law leading legal legendary legislative
liberal libertarian lead local long-serving longtime long-time main majority managing marketing media medical military
minority music national naval navy new news number-two one-time onetime opinion opposition outgoing outspoken
parliamentary party police policy political popular powerful pre-eminent presidential presumptive press prime primary
principal private progressive prominent public radio ranking reality real-estate reality-tv real rebel regional religious
renowned reporting research respected retired retiring right-wing left-wing rising rival rights ruling running school
science security self-styled senate senior service social software special sports staff star state strategic supreme
talk tax tech technology television then top trade transition tv two-term undersecretary undocumented union
university veteran vice vice-presidential visiting vocal wealthy white wing young youth`);

/** Modifiers that turn a role into another one: a vice president is not "the president". */
export const LIMITING_MODIFIERS = words(
  'vice deputy assistant associate prime former ex then late acting first running',
);

/** Descriptions that fit any person who runs, rules or is spoken of, where nothing nearer is printed. */
export const GENERIC_ROLES = words(`
author billionaire businessman businesswoman candidate hopeful chairman chief congressman congresswoman contender democrat director
economist executive expert founder front-runner frontrunner general governor host journalist judge lawmaker lawyer leader legislator
mayor minister mogul mp nominee officer official owner politician premier president professor prosecutor
republican researcher scientist secretary secretary-general senator sheriff spokesman spokesperson spokeswoman student
teacher tycoon veteran writer`);

/** Titles that stand before several names. */
export const PLURAL_TITLES = words(
  'senators presidents governors ministers representatives justices judges generals',
);

/** Roles that are surnames or words of organisations' names too. */
export const AMBIGUOUS_TITLES = words(`
abbot attorney baron bishop boss builder butler champion chief conservative counsel deacon dean duke farmer fellow
general guard guest head hero insider judge justice king labor legend liberal major marshal member native page painter partner
pope prince senior speaker star youth`);

/** Offices: described by one, a person of whom another role is printed is hardly meant. */
export const OFFICES = words(`
ambassador chairman chief commissioner congressman director general governor judge justice mayor minister president premier
prosecutor secretary secretary-general senator sheriff spokesman spokesperson spokeswoman`);

/** Nouns that newspapers use for one another. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  candidate: 'nominee',
  'front-runner': 'nominee',
  frontrunner: 'nominee',
  hopeful: 'nominee',
  contender: 'nominee',
  congresswoman: 'congressman',
  representative: 'congressman',
  adviser: 'advisor',
  spokesperson: 'spokesman',
  spokeswoman: 'spokesman',
  chairwoman: 'chairman',
  chair: 'chairman',
  chief: 'leader',
  head: 'leader',
  lawyer: 'attorney',
  ceo: 'executive',
  policeman: 'officer',
  professor: 'scholar',
  anchor: 'journalist',
  anchorman: 'journalist',
  anchorwoman: 'journalist',
  correspondent: 'journalist',
  reporter: 'journalist',
};

/** Roles that a broader noun means too: a "Sen." is a lawmaker. */
export const BROADER: Readonly<Record<string, readonly string[]>> = {
  lawmaker: ['senator', 'congressman', 'congresswoman', 'legislator', 'representative', 'delegate'],
  politician: ['senator', 'congressman', 'governor', 'mayor'],
  leader: ['president', 'premier', 'chancellor', 'minister'],
  businessman: ['billionaire', 'mogul', 'developer', 'tycoon', 'owner'],
  businesswoman: ['billionaire', 'executive', 'owner'],
  billionaire: ['businessman', 'mogul', 'tycoon', 'developer'],
  mogul: ['businessman', 'billionaire', 'tycoon', 'developer'],
  doctor: ['physician', 'surgeon'],
  official: ['secretary', 'director', 'minister', 'commissioner'],
  scholar: ['professor', 'historian', 'economist'],
  academic: ['professor', 'historian', 'economist', 'scholar'],
  author: ['writer', 'historian', 'novelist'],
  journalist: ['columnist', 'commentator', 'host'],
};

export const PARTIES = words('republican democratic libertarian green labour conservative tory liberal');
