const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** Countries, US states and cities that speak through their governments, folded; never a person's surname alone. */
export const PLACES: ReadonlySet<string> = new Set(
  list(`afghanistan, africa, alabama, alaska, albania, algeria, america, americas, angola, ankara, antarctica, argentina, arizona,
arkansas, armenia, asia, athens, atlanta, australia, austria, azerbaijan, baghdad, bahamas, bahrain, baltimore, bangladesh,
beijing, beirut, belarus, belgium, berlin, bolivia, bosnia, boston, brazil, brexit, britain, brooklyn, brussels, budapest,
bulgaria, burma, cairo, california, cambodia, cameroon, canada, canberra, caracas, charlotte, chicago, chile, china, cleveland,
colombia, colorado, congo, connecticut, crimea, croatia, cuba, cyprus, czechia, dallas, damascus, delaware, delhi, denmark,
denver, detroit, dubai, dublin, ecuador, egypt, england, estonia, ethiopia, europe, finland, florida, france, gaza, geneva,
georgia, germany, ghana, greece, greenland, guantanamo, guatemala, haiti, hanoi, havana, hawaii, helsinki, hiroshima,
hollywood, honduras, houston, hungary, iceland, idaho, illinois, india, indiana, indonesia, iowa, iran, iraq, ireland,
israel, istanbul, italy, jakarta, jamaica, japan, jerusalem, kabul, kansas, kazakhstan, kentucky, kenya, kiev, korea, kosovo,
kremlin, kuwait, kyiv, latvia, lebanon, liberia, libya, lithuania, london, louisiana, luxembourg, madrid, maine, malaysia,
mali, malta, manhattan, maryland, massachusetts, mexico, miami, michigan, milwaukee, minnesota, mississippi, missouri,
moldova, mongolia, montana, morocco, moscow, mosul, mozambique, myanmar, nebraska, nepal, netherlands, nevada, nicaragua,
niger, nigeria, norway, ohio, oklahoma, oman, ontario, oregon, orlando, oslo, ottawa, pakistan, palestine, panama, paraguay,
paris, pennsylvania, pentagon, peru, philadelphia, philippines, phoenix, pittsburgh, poland, portugal, prague, pyongyang,
qatar, quebec, richmond, riyadh, romania, rome, russia, rwanda, scandinavia, scotland, seattle, senegal, seoul, serbia,
singapore, slovakia, slovenia, somalia, spain, stockholm, sudan, sweden, switzerland, sydney, syria, taiwan, tallinn,
tanzania, tehran, tennessee, texas, thailand, tibet, tokyo, toronto, tunisia, turkey, u.k., u.n., u.s., uganda, uk, ukraine, un,
uruguay, us, usa, utah, uzbekistan, vatican, venezuela, vermont, vienna, vietnam, virginia, wales, warsaw, washington, wisconsin,
wyoming, yemen, zambia, zimbabwe`),
);

/** Adjectives of nations, states, regions, religions and parties, folded: they stand before a role and make no name. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  list(`afghan, african, african-american, albanian, algerian, american, anglican, arab, argentine, armenian, asian, asian-american,
australian, austrian, bangladeshi, baptist, belarusian, belgian, black, bolivian, bosnian, brazilian, british, buddhist, bulgarian,
burmese, californian, cambodian, canadian, catholic, chilean, chinese, christian, colombian, communist, conservative, croatian,
cuban, cuban-american, czech, danish, democrat, democratic, dutch, eastern, egyptian, english, episcopal, estonian, ethiopian,
european, evangelical, filipino, finnish, flemish, floridian, former, french, georgian, german, gop, greek, green, haitian,
hawaiian, hindu, hispanic, hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, islamic, israeli, italian, japanese,
jewish, jordanian, kenyan, korean, kurdish, kuwaiti, labor, labour, latino, latvian, lebanese, liberal, libertarian, libyan,
lithuanian, malaysian, methodist, mexican, mexican-american, mideast, mormon, moroccan, muslim, native, nepalese, nigerian,
northern, norwegian, orthodox, pakistani, palestinian, peruvian, polish, portuguese, presbyterian, progressive, protestant,
puerto rican, qatari, republican, romanian, russian, saudi, scottish, serbian, shiite, sikh, slovak, slovenian, socialist,
somali, southern, soviet, spanish, sudanese, sunni, swedish, swiss, syrian, taiwanese, texan, thai, tory, tunisian, turkish,
ukrainian, ulster, vatican, venezuelan, vietnamese, welsh, western, yemeni, zimbabwean, fellow, then, longtime, newly`),
);

/** The adjective and the place that mean the same nation or party, so that "the Ukrainian President" is Ukraine's. */
export const SAME_NATION: ReadonlyMap<string, string> = new Map(
  list(`american=us, u.s.=us, usa=us, america=us, united states=us, british=uk, britain=uk, u.k.=uk, russia=russian, ukraine=ukrainian,
france=french, germany=german, australia=australian, canada=canadian, mexico=mexican, china=chinese, japan=japanese,
israel=israeli, iran=iranian, iraq=iraqi, syria=syrian, turkey=turkish, italy=italian, spain=spanish, poland=polish,
india=indian, pakistan=pakistani, brazil=brazilian, egypt=egyptian, korea=korean, ireland=irish, scotland=scottish,
sweden=swedish, norway=norwegian, hungary=hungarian, greece=greek, gop=republican, democrat=democratic, texas=texan,
labor=labour, venezuela=venezuelan, philippines=philippine, filipino=philippine, cuba=cuban, burma=burmese`).map(
    (pair) => pair.split('=') as [string, string],
  ),
);

/** First words of many names of places, none of people. */
export const PLACE_STARTS: ReadonlySet<string> = new Set(
  list(
    'new, north, south, east, west, northern, southern, los, las, saudi, hong, puerto, rio, united, great, fort, mount, lake, cape',
  ),
);

/** US states by their abbreviations in newspapers (The Associated Press Stylebook), folded and without stops. */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  list(`ala=alabama, ariz=arizona, ark=arkansas, calif=california, colo=colorado, conn=connecticut, del=delaware, fla=florida,
ga=georgia, ill=illinois, ind=indiana, kan=kansas, ky=kentucky, la=louisiana, md=maryland, mass=massachusetts, mich=michigan,
minn=minnesota, miss=mississippi, mo=missouri, mont=montana, neb=nebraska, nev=nevada, nh=new hampshire, nj=new jersey,
nm=new mexico, ny=new york, nc=north carolina, nd=north dakota, okla=oklahoma, ore=oregon, pa=pennsylvania, ri=rhode island,
sc=south carolina, sd=south dakota, tenn=tennessee, vt=vermont, va=virginia, wash=washington, wva=west virginia, wis=wisconsin,
wyo=wyoming`).map((pair) => pair.split('=') as [string, string]),
);
