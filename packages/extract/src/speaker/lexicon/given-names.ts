/**
 * Given names by the gender that bearers nearly always have, folded. The commonest of the US Social Security
 * Administration's lists of 1940-2000 births, and common ones in world news. Names that both genders bear
 * (Chris, Jordan, Kim, Pat, Robin, Taylor) stand in `EITHER`.
 */
const MALE = `
aaron abbas abdallah abdel abdirahman abdou abdul abdullah abdullahi abdulrahman abe abel abid abiodun abraham abram
achim adam adebayo adel adem adnan adolf adolfo adrian adriano adrien agustin ahmad ahmed ahmet aidan ajay akbar
akbaruddin akhil akif akin akira al alain alan alasdair alastair albert alberto albin aldo aldous alec alejandro
aleksander aleksandr alessandro alexander alexandr alexandre alexandros alexei alfie alfons alfonso alfred alfredo
algernon ali alistair allan allen alon alonso alonzo alphonse alphonso alvaro alvin alwin amadou amar amin amir amit
ammon amnon amos anand anatoly anders andre andreas andrei andrej andres andrew andriy andrzej andy angelo angus anil
ansel anselm ansgar antal anthony antione antoine anton antonin antonio antony antwan anwar arash archibald archie
ariel arjun arlen arlo armand armando armin arnaud arne arnie arnold arnon aron arsen arsene arsenio art artem arthur
arturo arun arvid arvind aryeh asa asher ashok ashraf ashwin asif athanasios augustin augusto aurelio avi avraham axel
ayman aziz babak baptiste barack barnaby barney barry bart bartholomew bashar bastian bastien bayard beau ben benard
benedict benedikt benigno benito benjamin bennie benny benoit berhanu bernard bernardo bernd bernie bert bertram
bertrand beto bilal bill billy binyamin bjarne bjorn blaine blaise bo boaz bob bobby bogdan bohdan boris brad braden
bradley brandon brant braxton brayden brendan brendon brennan brent brenton bret brett brian brice brock broderick
brody bronson bruce bruno bryan bryce bryson buddy burt byron caesar caleb callum calum calvin camilo carl carlo
carlos carmelo carsten carter caspar casper cassius cecil cedric cesar cesare chad chaim charles charley charlie
chester chet chetan chidi chinedu chip christof christoph christophe christopher christos chuck chuka cian ciaran
clarence clark claude claudio claus clay clayton cleon cletus cliff clifford clint clive clyde cody cole colin colm
colum connor conor conrad constantin corey cormac cornel cornelius cornell cory craig cristian cristiano cristobal
curt curtis cyprian cyril cyrille cyrus daan daisuke dale damian damien damon dan dandre daniel danilo dannel danny
dante danyell daoud darin dario darius darko darnell daron darragh darran darrel darrell darren darrin darrius darryl
daryl dashawn dave david davide davit davon dawit dean deandre deangelo declan delbert delmar delroy demarco demarcus
demetri demetrius denis dennis denny denzel deon derek derick dermot derrick desean deshaun deshawn desmond detlef
deval devan devante deven devin dewayne dewey dexter dhruv diarmuid dick didier diego dieter dieudonne dilip dimitri
dimitrios dinesh dino diogo dion dionisio dirk djibril dmitri dmitry dmytro domenic domenico dominic dominick dominik
don donal donald donato donell donnell donnie donny donovan donte doug dougie douglas dov drago drew duane duncan
dusan dustin dwayne dwight dwyane dylann eamon earl ed eddie edgar edgardo edmond edmund edoardo eduard eduardo edward
edwardo edwin eero efraim efrain efren egon ehud einar eino eitan elan elbert eldon eli elias eliezer elijah eliot
eliseo elisha elliot elliott elmar elmer elmo elon elton elvin elvis emanuel emeka emil emile emiliano emilio emmanuel
emmet emmett emmitt emre endre enoch enrico enrique enzo eoin erdal eric erich erick erik erlan erling ernest ernesto
ernie ernst errol ervin erwin esteban eswar ethan etienne ettore euan eugen eugene eugenio evan evander everett evgeny
evo ewan ezekiel ezra fabian fabio fabrice fabricio fadi fahad faisal fareed farhad farid farouk faustino federico
felipe felix ferdinand fergus fernando fethullah fidel filip filippo finlay finn fintan flavio fletcher florencio
florent florian floyd francesco francis francisco francois frank frankie franklin franklyn franz fred freddie freddy
frederic frederick frederik fredrick fredy friedrich fritz fulgencio fumio gabe gabor gabriel gad gael gaetano gareth
garett garret garrett garry garth gary gaspard gaston gaurav gavin geert genaro gene gennady geoff geoffrey georg
george georges georgios gerald geraldo gerard gerardo gerhard germain gerrit gerry gianluca gianni gideon gil gilbert
gilberto giles gilles gino giorgio giovanni giuliano giulio giuseppe glenn gonzalo goran gordon graeme graham grant
greg gregg gregor gregorio gregory grigor grigory guido guillaume guillermo gunnar gunther gus gustaf gustav gustavo
guy habib hadi haile haim hakan hakeem hakim halvard hamid hamish hamza hank hannes hans hany harald haris harish
harlan harold harris harrison harry hartmut haruki harvey hasan hassan hayati hector heiko heiner heinrich heinz helge
helmut hendrik henk henning henri henrik henry herb herbert heriberto herman hermann hernan herschel hershel hezekiah
hideki hideo hilario hiram hiroshi hiroyuki holger homer horace horacio horst hosni hossein howard howie hubert hugh
hugo hulk humayun humberto hussein iain ian ibrahim ignacio igor ilan ilias ilya imad imran inaki ingmar ingo ingvar
inigo ioannis irfan irvin irving irwin isaac isaiah isaias isidro ismael ismail issa issac istvan ivan ivar ivo ivor
izaak jabari jack jackson jacob jacques jadon jaime jair jairo jake jakob jakub jalen jamaal jamal jamar jamarcus
jamel james jamie jamil jannik janos janusz jared jarek jarod jaron jaroslav jaroslaw jarred jarrod jarvis jason
jasper javad javier javon jaxon jay jayson jean-claude jean-luc jean-marc jean-paul jean-pierre jeb jed jedediah
jedidiah jeff jefferey jeffery jeffrey jeffry jens jerald jeramy jeremiah jeremy jeric jermaine jerome jerrod jerrold
jerry jerzy jesper jesse jesus jethro jim jimmie jimmy jiri joachim joakim joao joaquin jochen joe joel joerg joey
johan johann johannes john johnathan johnathon johnnie johnny jomo jon jonah jonas jonathan jonathon jong-il jong-un
jonny joost jordi jorg jorge jorgen joris jose josef josep joseph josh joshua josiah josue jovan juan judd juergen
julian julien julio julius junaid junichiro junot jurgen justin justus kabir kadeem kaleb kamal kamil kareem karel
karim karl karl-heinz karsten kaspar kasper kaveh kazimierz kazuo keanu keaton keenan keiji keir keiran keith kelby
kelechi kelvin ken kendrick kenji kenneth kenny kent kenta kenyatta kerwin kevin khaled khalid khalil khizr kieran
kiran kirk kjell klaas klaus knut kofi koji konrad konstantin konstantinos kostas kristian kristof kristoffer
krzysztof kunal kurt kurtis kwabena kwame kwasi kyle lachlan lajos lamar lance landon lanny laquan laron larry lars
lasse laszlo latrell laurent lauri lavar lawrence lazar lazaro leandro lebron lech leif leland len lenard lennart
lennox lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy les lester lev levi lew lewis lex liam
lincoln linus lionel lior llewellyn lloyd lluis logan lonny lorcan lorenz lorenzo lothar lou louie louis lubomir luc
luca lucas luciano lucien lucio lucius ludovic ludwig luigi luis luiz luka lukas luke luther lutz lyle lyman lyndon
maarten mads magnus mahamat mahathir mahmood mahmoud mahmud majid malcolm malik mamadou manfred manish manmohan manny
manohar manoj mansour manuel marc marcel marcello marcellus marcelo marcin marco marcos marcus marek mariano mario
marius mark marko markus marlon marques marshall martijn martin marty marvin marwan masahiro masaki masood massimo
mateo mateusz mathew mathias mathieu matias mats matt matteo matthew matthias matthieu mattias maurice mauricio
maurizio mauro maury max maxim maxime maximilian maximo maxwell mehdi mehmet mel melchor meles melvin melvyn menachem
merrick mervyn micah michael michal michel mick miguel mihai mihail mikael mike mikhail mikheil mikko miklos milan
miles millard milo milos milton miroslav misael mitch mitchell mitt moammar modesto mohamad mohamed mohammad mohammed
mohsen moises monte monty mordecai mordechai moritz morris morton moses moshe mostafa moussa muammar muhammad
muhammadu muhammed mujtaba mukesh murat murray musa mustafa mykhailo myles myron nabil nadav nader nadim naftali
narendra nasir nate nathan nathanael nathanial nathaniel nathen naveed naveen navid nawaz neal ned nehemiah neil
nelson nestor neville newt niall nicanor nicholas nick nickolas nico nicolaas nicolae nicolas nicolau nidal niels
nigel nihad nikhil nikita niklas niko nikol nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nils nnamdi noah
noam noel nolan norbert norberto norm norman normand nouri octavio oded oisin okan olaf olav ole oleg oleksandr
oleksii oleksiy oliver olivier olof olu oluwaseun omar omari omer oran oren orin orlando orrin orson orville osama
osbert oscar oskar osman ossama osvaldo oswald oswaldo othman otis otto ousmane owen ozzie ozzy paavo pablo padraig
panos paolo pascal pasquale patrice patricio patrick patrik paul paulino paulo pavel pavlo pawel pedro pekka per
percival percy pervez petar pete peter petr petri petro petros petter phil philip philipp philippe phillip phineas
pierre pieter pietro piotr porfirio prakash pranab pranav prashant pyotr qasem quentin quincy quinten quintin quinton
rachid radek radoslaw radovan rafael rafal rafe raffaello rafi rafiq raheem rahim rahm rahul rainer raj rajesh rajiv
rakesh ralf ralph ramesh rami ramil ramiro ramon ramzan ramzi rand randall randell randy raoul raphael rashad rashaun
rashawn rasheed rashid rasmus raul ray raymond raymundo raynard rayshawn recep reggie reginald reinaldo reince
reinhard reinhold remi renaldo rene reuben rex reynaldo reza rhett rhys ricardo riccardo richard richie rick rickey
rickie ricky rigoberto rinat ringo rishi ritchie roald rob robby robert roberto rocco rod roddy roderick rodger rodney
rodolfo rodrick rodrigo roel rogelio roger roland rolando rolf rollie roman romeo ron ronald ronaldo ronan ronnie
ronny rory roscoe ross rowland roy ruairi ruben rudi rudolf rudolph rudy rufus rupert rurik russ russel russell rustam
ruud ryan ryszard saad sabri sadiq saeed sahil saif sajid salah salim salman salvador salvatore sam sameer sami samir
sammie sammy samson samuel samuli sander sandro sanjay sanjiv santiago satoshi saul scot scott scotty seamus sean
sebastian sebastien selim semyon sepp serge sergei sergey sergio serhiy seth severin seymour shahid shamus shane
shaquille shaun shawn shawon sheldon sherman sherrod sherwin shigeru shimon shinzo shlomo sid sidney siegfried sigmar
sigmund silas silvester silvio simeon simon sindre sipho siva slavko slobodan solomon soren spencer spiros srdjan stan
stanislaus stanislav stanislaw stanley stefan stefano steffen stelios stellan sten stephan stephane stephen stevan
steve steven stewart stig stu stuart sulaiman suleiman sundar sunil suresh svein sven sverre syed sylvain sylvester
tad tadashi tadeusz tadhg takashi takeshi talal tamas tamerlan tamir tancredo tarek tarik tariq taro tarun tatsuya
tayyip ted teddy tenzin teodor terence terrance terrell terrence thabo thad thaddeus theo theodor theodore theophile
theron thiago thibault thierry thilo thom thomas thorsten thurgood thurman tiago tibor tilman tim timmy timo timofey
timon timothy titus tobias tobin toby tod todd tom tomas tomasz tomislav tommaso tommy toney tony torben tore torsten
trayvon trent trenton trev trevor trey tristan tristram troy tucker tunde tyler tyree tyrell tyrese tyron tyrone tyson
ubaldo udo ugo ulf ulises ulrich ulysses umar umberto uriah uriel usman uwe uzi vaclav valdis valentin valerio valery
vasily vasyl veit venkat vern vernon viacheslav vicente victor vidar vijay vikram viktor vilhelm vin vinay vince
vincent vincenzo vinod virgil vitali vitaly vito vitor vittorio vivek vlad vladimir vladislav volker volodymyr vuk
vyacheslav wade waldemar waleed walid wallace wally walt walter warren wassim waylon wayne wenceslas wendell werner
wes wesley whit wilber wilbert wilbur wilford wilfred wilfredo wilhelm will willard willem william willie willis
wilmer wilson wim winfield winfried winston wladyslaw wojciech wolfgang woodrow wyatt xander xavier yaakov yadier yair
yakov yanis yann yannis yaron yasir yasser yasuo yehuda yevgeny yitzhak yoav yohannes yonatan yoram yosef yoshihide
yoshua youssef yoweri yukiya yuri yusuf yves zach zachariah zachary zack zackary zaid zbigniew zdenek zeev zeke zeljko
zev zoltan zoran zygmunt`;

const FEMALE = `
aaliyah abbie abby abena abigael abigail ada adaeze adalyn addie adela adelaide adele adelina adeline adelle adina
adriana adrianne adrienne agata agatha agathe agnes agnieszka aida aiko aileen aimee aine aisha aishwarya aisling
akiko alana alanna alba aleida alejandra aleksandra alena alessandra alessia aletha alexa alexandra alexandria alexia
alexis alice alicia alida alina aline alisa alisha alison alissa alixandria aliya aliyah allegra allie allison allyson
alma almudena althea alva alyson alyssa amaia amal amalia amalie amanda amandla amara amber amelia amelie amie amina
amira amparo amrita amy ana anabel anabelle anahita anais anastasia andra andrea andreea andria aneesa aneta anette
angela angele angelia angelica angelika angeliki angelina angeline angelique angelita angie aniela anika anila anisa
anissa anita anja anjali anke ann ann-marie anna anna-lena annabel annabelle annalena annalise annamaria anne annegret
anneke annelise annemarie annette annick annie annika annmarie anouk ansa anthea antje antoinette antonella antonia
anuradha anya aoife aparna apolline april arabella araceli arantxa ariadne ariana arianna arielle arlene arlette
armida arya asha ashanti ashlee ashleigh ashley ashlyn asma asta astrid aubree audra audrey audrie augusta aurelia
aurelie ava avis aviva aya ayanna ayesha ayla aylin ayse azadeh azra babette barb barbara barbora barbra bea beata
beate beatrice beatrix beatriz becca becky begona belen belinda bella benazir benedetta benedicte berit bernadette
bernadine bernice bertha bess bessie beth bethany betsey betsy bette bettie bettina betty bettye beulah bev beverly
bianca bibi birgit birgitta blanca blanche bonnie brandi brandie brandy branka breanna bree brenda brenna briana
brianna brianne bridget bridgette bridie brigid brigitte brit brita britney britta brittani brittany brittney bronwyn
brooke brunhilde bryanna brynn caitlin caitlyn calista camelia camila camilla camille candace candice caoimhe caprice
cara caren carin carina carissa carla carlene carlie carlota carlotta carly carlyn carmela carmella carmen carol
carola carole carolina caroline carolyn carolynn carrie cassandra cassidy cassie catalina catarina caterina catharina
catharine catherine cathleen cathryn cathy catriona cayla cecelia cecile cecilia cecily celeste celestine celia celina
celine chanda chandra chantal charisse charlene charlotte charmaine chasity chelsea chelsey chelsie cher cheri cherie
cherise cheryl chiara chidinma chimamanda chloe chrissy christa christal christel christen christi christiane christie
christin christina christine christy chrystal chrystia ciara cicely cierra cindy clair claire clara clarice clarissa
claudette claudia claudine clea clementine cleo colette colleen concepcion concetta condoleezza connie consuelo cora
coralie corazon cordelia corinna corinne cornelia cosima cristina crystal cyndi cynthia dagmar dagny dahlia daisy
dalia damaris dana danai danica daniela daniella danielle danna danuta daphne darcie daria darla darlene dasha dawn
dayna deana deandra deanna deanne deb debbie debby debora deborah debra deedee deena deidre deirdre deja delia delilah
delores deloris delphine dena denise desiree diana diane dianna dianne dilma dina dinah dionne divya dixie dolores
dominga dona donatella donna dora doreen doris dorota dorotea dorothea dorothee dorothy dorte dottie dragana ebba edie
edith edna edwige effie eileen eilidh eimear eirini ekaterina elaine elba eleanor eleanora elena eleni eleonora
elfriede eliana elin elina elisa elisabeth elisabetta elise eliza elizabeth elizaveta elke ella elle ellen ellie elma
elodie eloise elsa elsbeth else elsie elvira elwira elyse elzbieta emanuela emely emilia emilie emily emma emmanuelle
enid erica ericka erika erin erma erna ernestine esme esmeralda esperanza estefania estela estella estelle ester
esther ethel etta eugenia eugenie eula eunice eva evangelina evangeline eve evelina eveline evelyn evie ewa fabienne
fabiola faith faiza fannie fanny farah farhana farida farrah fatema fatima fatma fatou faustine fay faye federica
felecia felicia felicitas felicity fern fernanda fidelia fidelma fiona flavia flora florence florentina florine
flossie folasade fran frances francesca francine francisca francoise franka franziska freda freida freya frida frieda
friederike gabby gabriela gabriella gabrielle gail galia galina gayle gemma gena genevieve gennifer georgette
georgiana georgina geraldine gerda germaine gertrude ghazala ghislaine gianna gilda gillian gina ginevra ginger ginni
ginny giorgia giovanna gisela giselle gita gitte giulia giuliana gladys glenda glenna glenys gloria glynis golda grace
gracia graciela grainne grazia graziella greta gretchen gretel grethe griselda gro guadalupe gudrun guinevere gunilla
gwen gwendolyn gwyneth hadassah hadiza hailey hala haley halima halina hallie hana hanan hanna hannah hanne hanneke
harriet harriett hatice hattie hazel heather hedda hedwig hedy heide heidi heike hela helen helena helene helga helle
henrietta henriette hermine hermione hester hettie hilary hilda hilde hildegard hillary hilma hiroko holly hope
hortense huma ida ife ifeoma ilana ildiko ileana ilhan iliana ilka ilona ilse ilyse imani imelda imke imogen imogene
ina indira indra ines inez inga inge ingeborg ingrid inka ioana iolanda iona irena irene irina iris irma irmgard isa
isabel isabela isabell isabella isabelle isadora isatou isaura isha ishani isidora isla isobel isolde iva ivana ivanka
iveta ivette ivonne ivy iwona izabela jacinda jacinta jackeline jaclyn jacqueline jacquelyn jada jadwiga jaleh jamila
jana janae jane janeen janelle janessa janet janette janice janie janina janine janis janna jaqueline jasmin jasmina
jasmine jaya jayla jayne jazmin jazmine jeana jeanette jeanie jeanine jeanne jeannette jeannie jeannine jelena jen
jenelle jenifer jenna jennette jennie jennifer jenny jerri jerusha jessamyn jessica jill jillian jimena jitka jo joan
joana joann joanna joanne jocelyn jodi jodie johanna johnetta jolanta jolene joni josefa josefina josefine josephine
josie jovana joy joyce juana juanita judit judith judy julia juliana juliane julianna julianne julie juliet julieta
juliette june justine justyna jutta kaci kailey kaitlin kaitlyn kaja kajsa kamala kamila kandace kara karen kari karin
karina karissa karla karlee karlene karolina karoline karyn kasia kata katarina katarzyna kate katelyn katerina
katharina katharine katherine kathi kathie kathleen kathryn kathy katia katie katina katja katrin katrina katy katya
kay kaya kayla kaylee kaylin keiko keisha kelli kellie kelly kellyanne kelsie kendra kerri kerstin kesha keshia kezia
khadija kiara kiera kierra kiersten kiki kimberlee kimberley kimberly kinga kira kirsten kirstie kirstin kirstjen
kirsty klara klaudia kourtney krista kristal kristalina kristan kristen kristi kristie kristin kristina kristine
kristy krystal krystle krystyna ksenia kumiko kyla kylie kyra kyrsten ladonna lael laetitia laila lakeisha lakisha
lakshmi lamia lana lara larisa larissa lashonda latasha latifa latisha latonya latoya laura laure lauren laurie lauryn
laverne lavinia layla lea leah leana leandra leann leanna leanne leela leila leilani lena lenka lenora leona leonie
leonor leonora leontyne leticia letitia letizia leyla lia liana libby lida lidia liese liesel lieselotte liesl lila
lili lilia lilian liliana lilith lilli lillian lilly lily lina linda lindsay line linette linnea lisa lisbeth lisette
liudmila liv livia liz liza lizbeth lizette lizzie lois lola loleta lolita loni lora loraine lorelei lorena lorene
loretta lori lorie lorna lorraine lorri lotta lotte lottie louella louisa louise lourdes luann lucia luciana lucie
lucienne lucilla lucille lucinda lucrecia lucretia lucy ludivine ludmila luella luisa luise lulu lupe lupita luz lydia
lyla lynda lyndsey lynette lynne lynnette lyudmila mabel macarena macey mada maddie madeleine madeline madelyn madison
mae maeve magali magda magdalena magdalene maggie mahnaz mai maia maike maire mairead maisie maja malala malgorzata
malia malin mallory mamie mandy manon manuela mara maranda marcela marcella marcelle marci marcia marcie marcy mareike
maren marga margaret margareta margarete margarita margaux margery margie margit margo margot margret margrethe
marguerite mari maria mariah mariam mariama marian mariana marianna marianne maribel maribeth maricel maricela marie
marie-claire marie-louise marieke mariel mariela marietta marija marika marilena marilyn marilynn marina marine marisa
marisela marisol marissa marit marita maritza marjan marjorie marla marlena marlene marna marnie marsha marta martha
marthe martina martine marva marwa mary maryam maryann maryanne marybeth maryellen maryjane marylou maryse marysia
masako masha mathilda mathilde matilda mattie maud maude maura maureen mavis maxine maya mayra mazie mckenna meagan
mechthild meenakshi meera megan meghan megyn mehwish mei melania melanie melanne melati melba melina melinda melisa
melisande melissa melody melva mercedes meredith merete meriem merle merri merrill meryl meta mia micaela michaela
michele micheline michelle midori mieke mika mila milada milagros mildred milena milica millicent millie mimi mina
mindy minerva minna minnie mira mirabelle miranda mireille mirela mireya miriam mirjam missy mitzi moira mollie molly
mona monica monika monique morag morgana morgane moriah muna muriel myra myriam myrna myrtle nada nadezhda nadia
nadine nadja naima najat nancy nandini nanette naomi narges nargis nastassja natalia natalie natalya natasha nathalie
naureen nayeli neda neera nell nellie nena nerea nerys nessa nettie neva ngozi nia niamh nichelle nichole nicki nicole
nicoletta nicolette nida nieves nika niki nikki nikole nilda nina ninette nisha nita noelle noemi nola nona nora norah
noreen norma noura novella nuala nura nuria octavia odalys odette odile odilia ofelia oksana olena olga olivia oluchi
omarosa oonagh ophelia oprah oralia oriana orla orsolya ottilie padma paige paloma pam pamela paola parminder parvati
patrica patricia patrizia patsy patti patty paula paulette paulina pauline paz pearl peggy penelope penny perla
pernille petra petronella philippa philomena phoebe phyllis pia piedad pippa polina polly portia prisca priscilla
priti priya priyanka purnima quiana rabia rachael rachel rachelle rachida raelynn raffaela raina raisa ramona rana
randi rani rania raquel rasa rashida reba rebecca rebekah reena regina regine reina rena renata renate renee reshma
rhea rhiannon rhoda rhona rhonda ricarda ricki rita roberta robyn rochelle rocio roisin romana romina romy rona ronda
ronja ronna rosa rosalia rosalie rosalind rosalinda rosaline rosalyn rosalynn rosamond rosamund rosana rosanna rosanne
rosaria rose roseann roseanna roseanne roselyn rosemarie rosemary rosetta rosette rosie rosina rosita roslyn rowena
roxana roxane roxanna roxanne roxie roya rubina ruth ruthann ruthie ryoko sabina sabine sabrina sadie safiya sahar
saira sakura salena sally salma salome samantha samara samira sandhya sandi sandra sandy sanja sanjana sanna saoirse
sara sarah sarai sarita sasha saskia satu saundra savannah scarlett scholastica selena selene selina selma senait
serena shabana shaheen shailene shaina shaista shakira shana shanda shani shanice shanna shannon shanthi shari
sharlene sharon sharron shauna shawna shayla sheena sheila shelagh shelia shelley shelly sheree sheri sherie sherri
sherrie sherrilyn sherry sheryl shirin shirlee shirley shona shonda shonna shoshana shreya siba sibyl sidonie
sigourney sigrid silke silvana silvia simona simone sinead sinem siobhan siri siv slavica sofia sofie sojourner
solange soledad solveig sonia sonja sonya sophia sophie soraya sorcha stacey staci stacie stacy stefania stefanie
stella stephanie stephany sue sueann suhaila suman sumaya sunita susan susana susann susanna susannah susanne sushma
susie suzan suzanna suzanne suzette suzy svea svetlana swati sybil sybrina sydnee sylvia sylvie symone tabatha tabea
tabitha talia tallulah tamar tamara tameka tami tamika tamiko tammi tammie tammy tamra tamsin tania tanisha tanja
tanya tara taryn tasha tashfeen tatiana tatyana tawana tawny tegan tenley teresa terese tereza teri terri terrie tess
tessa thalia thandi thea thelma theodora theresa therese tiana tiffani tiffany tilda tilly tina tirza tisha toini
tomoko toni tonia tonya tove tracee tracey traci tracie tricia trina trine trish trisha trixie trude trudy tulsi tuuli
tuva twila twyla ulrike uma una undine unni urmila ursel ursula urszula usha uta ute valarie valentina valeria valerie
valeska vanda vanesa vanessa vania vashti vasiliki vasudha veera velma vera verena verna veronica veronika veronique
vesna vicki vickie vicky victoria vida vigdis vilma viola violet violeta violetta virgie virginie vita viv viveca
vivian viviana vivien vivienne waltraud wanda wangari wendi wendy weronika whitney whoopi wiebke wilda wilhelmina
wilma winifred winnie winona wislawa xenia ximena xiomara yadira yaffa yahaira yajaira yasmeen yasmin yasmina yasmine
yelena yesenia yetunde yevgenia ylva yoko yolanda yolande yolonda yoshiko ysabel yulia yuliya yumi yuriko yvette
yvonne zahra zaida zainab zaira zara zaynab zelda zelma zenobia zeynep zhanna zinaida zita zoe zoey zofia zoila zoja
zora zoraida zoya zsofia zsuzsanna zuleika zulma zuzana`;

const EITHER = `
adi alex alexey amari angel ari ariel aubrey auden aung avery bailey ban berat blair blake briar brooks cameron carey
cary casey chandler chris corky courtney dakota dana darcy deniz devon dominique drew dylan eddy eden eike elif emery
finley frankie gale hadley harley hayden hollis hunter huw ira jackie jaden jamie jan jayden jean jessie jody jordan jules jun jung kai
karan karol keegan kendall keron kerry kim kris lane laurence lee leigh leslie lindsey logan lonnie loren lynn mackenzie marion
marley marlo marlow misha morgan nat nicky nicola nikola noa noor paris parker pascale pat peyton quinn ravi reagan reese remy
riley robbie robin rosario rowan rui sacha sage sam sandy santana sasha shea shelby sidney skyler sol stevie sydney
tatum taylor terry tracy ty uri val xi yael yannick ylan yuki zephyr`;

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Given name, folded, to the gender of its bearers; `either` where both bear it. */
export const GIVEN_NAMES: ReadonlyMap<string, 'male' | 'female' | 'either'> = new Map([
  ...words(MALE).map((name) => [name, 'male'] as const),
  ...words(FEMALE).map((name) => [name, 'female'] as const),
  ...words(EITHER).map((name) => [name, 'either'] as const),
]);

/** Short forms and the given names they stand for, so that Mike Holt and Michael Holt are one. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  words(`
abby=abigail al=albert alex=alexander andy=andrew art=arthur ben=benjamin bernie=bernard bert=albert beth=elizabeth
betsy=elizabeth bill=william billy=william bob=robert bobby=robert brad=bradley cathy=catherine charlie=charles
chris=christopher chuck=charles cindy=cynthia cliff=clifford dan=daniel danny=daniel dave=david deb=deborah debbie=deborah
dick=richard don=donald doug=douglas ed=edward eddie=edward fran=frances frank=francis fred=frederick gabe=gabriel
geoff=geoffrey gerry=gerald greg=gregory hank=henry harry=henry jack=john jake=jacob jeb=john jeff=jeffrey jen=jennifer
jenny=jennifer jerry=gerald jim=james jimmy=james joe=joseph john=jonathan johnny=john jon=jonathan josh=joshua
kate=katherine kathy=katherine katie=katherine ken=kenneth kenny=kenneth kim=kimberly larry=lawrence len=leonard
leo=leonard liz=elizabeth lou=louis maggie=margaret matt=matthew max=maximilian meg=margaret mickey=michael mike=michael
mitch=mitchell nate=nathaniel ned=edward nick=nicholas pam=pamela pat=patrick patty=patricia peggy=margaret pete=peter
phil=philip ray=raymond rich=richard rick=richard rob=robert robby=robert ron=ronald ronnie=ronald rudy=rudolph
russ=russell sally=sarah sam=samuel sandy=sandra steve=steven stew=stewart stu=stuart sue=susan ted=edward terry=terrence
tim=timothy tom=thomas tommy=thomas tony=anthony trish=patricia vicky=victoria vince=vincent will=william`).map(
    (pair) => pair.split('=') as [string, string],
  ),
);
