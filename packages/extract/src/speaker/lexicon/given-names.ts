/**
 * Given names by the gender that bearers nearly always have, folded. The commonest of the US Social Security
 * Administration's lists of 1940-2000 births, and common ones in world news. Names that both genders bear
 * (Chris, Jordan, Kim, Pat, Robin, Taylor) stand in `EITHER`.
 */
const MALE = `
aaron abbas abdel abdou abdul abdullah abdullahi abe abiodun abraham achim adam adebayo adem adnan adolf adolfo adrian
agustin ahmad ahmed ahmet aidan ajay akbar akbaruddin akin akira al alain alan alasdair alastair albert alberto albin
aldo alec alejandro aleksander aleksandr alessandro alexander alexandr alexandre alexei alfie alfonso alfred alfredo ali
alistair allan allen alon alonso alvaro alvin alwin amadou amar amin amir amit amnon amos anand anatoly anders andre
andreas andrei andrej andres andrew andriy andrzej andy angelo angus anil ansel anselm ansgar antal anthony antoine
anton antonin antonio antony anwar arash archibald archie ariel arjun armand armando armin arnaud arne arnold arnon
aron arsen art artem arthur arturo arun arvid arvind aryeh asher ashok ashraf asif augustin augusto aurelio avi axel ayman
aziz babak baptiste barack barnaby barney barry bart bartholomew bashar bastian bastien bayard ben benedict benedikt
benito benjamin benny benoit bernard bernardo bernd bernie bert bertram bertrand bilal bill billy binyamin bjarne
bjorn blaine blaise bo boaz bob bobby bogdan bohdan boris brad bradley brandon brendan brendon brennan brent bret
brett brian brice brock bronson bruce bruno bryan bryce burt byron caesar caleb callum calum calvin camilo carl carlo carlos
carsten carter caspar casper cassius cecil cedric cesar cesare chad chaim charles charlie chester chidi chinedu chip
christof christoph christophe christopher christos chuck chuka cian ciaran clarence clark claude clay clayton cletus cliff
clifford clint clive clyde cody colin colm colum connor conor conrad constantin corey cormac cornelius cornell cory craig cristian
cristiano curt curtis cyprian cyril cyrille cyrus daan daisuke dale damian damien damon dan daniel danilo danny dante
daoud dario darius darko darnell darragh darrell darren darryl daryl dave david davide davit dawit dean declan demetrius denis
dennis denzel derek dermot derrick desmond detlef deven devin dexter dhruv diarmuid dick didier diego dieter dieudonne dilip
dimitri dinesh dino diogo dion dionisio dirk djibril dmitri dmitry dmytro domenico dominic dominick don donal donald
donato donnell donnie doug dougie douglas dov drago drew duane duncan dusan dustin dwayne dwight eamon earl ed eddie edgar
edgardo edmund edoardo eduard eduardo edward edwin eero efraim efrain egon ehud einar eino eitan elan eldon eli elijah
eliot eliseo elliot elliott elmar elmer elon elton elvis emanuel emeka emil emile emiliano emilio emmanuel emmett emre
endre enoch enrico enrique enzo eoin erdal eric erich erick erik erling ernest ernesto ernie errol erwin esteban ethan etienne
ettore euan eugen eugene evan evander everett evgeny evo ewan ezekiel ezra fabian fabio fabrice fabricio fadi fahad faisal farid
farouk federico felipe felix ferdinand fergus fernando fidel filip filippo finlay finn fintan flavio fletcher florent florian
floyd francesco francis francisco francois frank frankie franklin franz fred freddie freddy frederic frederick
frederik fredrick friedrich fritz fumio gabor gabriel gad gael gaetano gareth garrett garry gary gaspard gaston gavin
geert genaro gene gennady geoff geoffrey georg george georges georgios gerald geraldo gerard gerardo gerhard germain gerrit
gerry gianluca gianni gideon gil gilbert gilberto giles gilles gino giorgio giovanni giuliano giulio giuseppe glenn
gonzalo goran gordon graeme graham grant greg gregg gregor gregory grigor grigory guido guillaume guillermo gunnar
gunther gus gustaf gustav gustavo guy habib hadi haim hakan hakeem hakim halvard hamid hamish hamza hank hannes hans
harald haris harish harlan harold harris harrison harry hartmut haruki harvey hasan hassan hector heiko heiner
heinrich heinz helge helmut hendrik henk henning henri henrik henry herbert heriberto herman hermann hernan herschel
hideki hideo hilario hiroshi hiroyuki holger homer horace horacio horst hosni howard howie hubert hugh hugo humberto
hussein iain ian ibrahim ignacio igor ilan ilias ilya imad imran ingmar ingo inigo ioannis irfan irving irwin isaac isaiah
isidro ismael ismail issa istvan ivan ivar ivo ivor izaak jabari jack jackson jacob jacques jaime jair jake jakob
jakub jalen jamal james jamie jannik janos jared jarek jaroslav jaroslaw jarrod jarvis jason jasper javad javier
jay jean-claude jean-luc jean-marc jean-paul jean-pierre jeb jed jedediah jeff jeffery jeffrey jens jerald jeremiah
jeremy jermaine jerome jerry jerzy jesper jesse jesus jim jimmy jiri joachim joakim joao joaquin jochen joe joel joerg joey
johan johann johannes john johnathan johnny jon jonah jonas jonathan jonathon jong-il jong-un jonny joost jordi jorg
jorge jorgen joris jose josef josep joseph josh joshua josiah jovan juan juergen julian julien julio julius junaid
junichiro jurgen justin justus kabir kaleb kamal kamil kareem karel karim karl karl-heinz karsten kaspar kasper
kazimierz kazuo keanu keiji keir keiran keith kelvin ken kendrick kenji kenneth kenny kent kenta kevin khaled khalid khalil
khizr kieran kiran kirk klaas klaus knut kofi koji konrad konstantin konstantinos kostas kristian kristof krzysztof
kunal kurt kwabena kwame kwasi kyle lachlan lamar lance landon larry lars laszlo latrell laurent lauri lawrence lazar leandro lech
leif leland len lennart lennox lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy les lester lev
levi lewis lex liam lincoln linus lionel lior lloyd lluis logan lorcan lorenz lorenzo lothar lou louie louis lubomir luc luca
lucas luciano lucien ludovic ludwig luigi luis luiz luka lukas luke luther lutz lyle lyndon maarten mads magnus
mahathir mahmoud mahmud majid malcolm malik mamadou manfred manish manmohan manny manoj mansour manuel marc marcel
marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus marlon marshall martijn martin marvin
marwan masahiro masood massimo mateo mateusz mathew mathias matias mats matt matteo matthew matthias matthieu mattias
maurice mauricio maurizio mauro maury max maxim maxime maximilian maxwell mehdi mehmet melvin menachem micah michael
michal michel mick miguel mihai mihail mikael mike mikhail mikheil mikko miklos milan miles milo milos milton miroslav
mitch mitchell mitt modesto mohamed mohammad mohammed mohsen moises monte mordechai moritz morris moses moshe mostafa moussa
muhammad muhammadu mujtaba mukesh murat murray musa mustafa mykhailo myron nabil nadav nadim naftali narendra nate nathan
nathaniel naveed naveen neal ned neil nelson nestor neville newt niall nicanor nicholas nick nico nicolaas nicolae
nicolas niels nigel nikhil nikita niklas niko nikol nikolai nikolaj nikolas nikolaus nikos nils nnamdi noah noam noel
nolan norbert norm norman nouri octavio oded oisin okan olaf ole oleg oleksandr oleksii oleksiy oliver olivier olof olu oluwaseun
omar omari omer oran orin orlando orrin orson orville osama oscar oskar osman ossama otis otto ousmane owen paavo
pablo padraig paolo pascal pasquale patrice patricio patrick patrik paul paulo pavel pavlo pedro pekka per percy petar pete
peter petr petri petro petros petter phil philip philipp philippe phillip phineas pierre pieter pietro piotr prakash
pranab pranav prashant pyotr qasem quentin quincy rachid radek radoslaw radovan rafael rafal rafiq raheem rahm rahul
rainer raj rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramzan ramzi randall randy raoul raphael rashad rashid
rasmus raul ray raymond raymundo recep reggie reginald reince reinhard reinhold remi rene reuben rex reza rhett rhys
ricardo riccardo richard rick rickey ricky ringo rishi ritchie roald rob robby robert roberto rocco rod roddy roderick
rodney rodolfo rodrigo roel rogelio roger roland rolando rolf roman romeo ron ronald ronan ronnie ronny rory roscoe
ross rowland roy ruairi ruben rudi rudolf rudolph rudy rufus rupert rurik russ russell rustam ruud ryan ryszard saad sabri
sadiq saeed sahil saif salim salman salvador salvatore sam sami samir sammy samson samuel samuli sander sandro sanjay
sanjiv santiago satoshi saul scot scott seamus sean sebastian sebastien selim semyon sepp serge sergei sergey sergio
serhiy seth severin seymour shahid shane shaun shawn sheldon sherman shigeru shimon shinzo shlomo sidney siegfried
sigmar sigmund silas silvio simeon simon sindre sipho siva slavko slobodan solomon soren spencer spiros srdjan stan
stanislav stanislaw stanley stefan stefano steffen stelios stellan sten stephan stephane stephen steve steven stewart
stig stu stuart sundar sunil suresh svein sven sverre syed sylvain sylvester tad tadashi tadeusz tadhg takashi takeshi tamas
tancredo tarek tariq taro tarun tatsuya tayyip ted teddy teodor terence terrance terrell terrence thabo thaddeus theo
theodor theodore theophile thiago thibault thierry thilo thom thomas thorsten tiago tibor tilman tim timmy timo
timofey timon timothy titus tobias tobin toby todd tom tomas tomasz tomislav tommaso tommy tony torben tore torsten
trent trenton trevor trey tristan troy tucker tunde tyler tyrell tyrone tyson ubaldo udo ugo ulf ulrich ulysses umar umberto
uriel usman uwe vaclav valdis valentin valerio valery vasily vasyl veit venkat vern vernon viacheslav vicente victor
vidar vijay vikram viktor vilhelm vinay vince vincent vincenzo vinod virgil vitali vitaly vito vitor vittorio vivek
vlad vladimir vladislav volker volodymyr vuk vyacheslav wade waldemar waleed walid wallace wally walt walter warren
wassim waylon wayne wenceslas wendell werner wes wesley wilbert wilbur wilfred wilhelm will willard willem william
willie willis wilson wim winfried winston wladyslaw wojciech wolfgang woodrow wyatt xander xavier yair yakov yanis
yann yannis yasser yasuo yevgeny yitzhak yohannes yoshihide yoshua youssef yoweri yuri yusuf yves zach zachariah zaid
zachary zack zbigniew zdenek zeev zeljko zoltan zoran zygmunt`;

const FEMALE = `
aaliyah abby abena abigael abigail ada adaeze adela adelaide adele adelina adelle adina adriana adrienne agata agatha
agathe agnes agnieszka aida aiko aileen aine aisha aishwarya aisling akiko alana alba alejandra aleksandra alena alessandra
alessia alexa alexandra alexandria alexia alexis alice alicia alida aline alison aliya allegra allie allison alma
almudena althea alva alyssa amal amalia amalie amanda amara amber amelia amie amina amira amparo amrita amy ana anabel
anahita anais anastasia andra andrea andreea aneta angela angele angelica angelika angeliki angelina angelique angie
aniela anika anila anita anja anjali anke ann ann-marie anna anna-lena annabel annabelle annalena annamaria anne annegret anneke
annelise annemarie annette annick annie annika anouk ansa anthea antje antoinette antonella antonia anuradha anya aoife
aparna apolline april arabella arantxa ariadne ariana arianna arielle arlene arlette asha ashanti ashley asma asta
astrid audra audrey augusta aurelia aurelie ava aviva aya ayanna ayesha aylin ayse azadeh azra babette barbara barbora
bea beata beate beatrice beatrix beatriz becky begona belen belinda bella benazir benedetta benedicte berit bernadette
bernice bertha bess bessie beth bethany betsey betsy bette bettina betty beulah bev beverly bianca bibi birgit birgitta
blanca blanche bonnie brandi brandy branka breanna bree brenda briana bridget bridie brigid brigitte brit brita britney
britta brittany bronwyn brooke brunhilde brynn caitlin calista camelia camila camilla camille candace candice caoimhe cara
caren carina carla carlotta carly carmela carmella carmen carol carola carole carolina caroline carolyn carrie
cassandra cassidy cassie catalina catarina caterina catharina catherine cathleen cathy catriona cecelia cecile cecilia
cecily celeste celestine celia celine chandra chantal charlene charlotte chelsea cher cheri cherie cheryl chiara
chidinma chimamanda chloe chrissy christa christel christiane christie christina christine christy chrystia ciara
cindy clair claire clara clarissa claudette claudia claudine clea clementine cleo colette colleen concepcion concetta
condoleezza connie consuelo cora coralie corazon cordelia corinna corinne cornelia cosima cristina crystal cynthia
dagmar dagny dahlia daisy dalia damaris dana danica daniela daniella danielle danuta daphne daria darla darlene dasha
dawn deanna deb debbie debby debora deborah debra deirdre delia delilah delores delphine dena denise desiree diana
diane dianna dianne dilma dina dinah divya dixie dolores donatella donna dora doreen doris dorota dorotea
dorothea dorothee dorothy dorte dragana ebba edie edith edna edwige effie eileen eilidh eimear eirini ekaterina elaine
elba eleanor eleanora elena eleni eleonora elfriede elin elina elisa elisabeth elisabetta elise eliza elizabeth
elizaveta elke ella elle ellen ellie elma elodie eloise elsa elsbeth else elsie elvira elwira elzbieta emanuela emilia
emilie emily emma emmanuelle enid erica erika erin erma erna ernestine esme esmeralda esperanza estefania estela
estella estelle esther ethel etta eugenia eugenie eunice eva evangeline eve evelina eveline evelyn evie ewa fabienne
fabiola faith faiza fannie fanny farah farhana farida farrah fatema fatima fatma fatou faustine fay faye federica felicia felicitas
fern fernanda fidelia fidelma fiona flavia flora florence florentina folasade frances francesca francine francoise
franka franziska freda freida freya frida frieda friederike gabriela gabriella gabrielle gail galina gemma genevieve
gennifer georgette georgiana georgina geraldine gerda germaine gertrude ghazala ghislaine gianna gilda gillian gina
ginevra ginger ginni ginny giorgia gisela giselle gita gitte giulia giuliana gladys glenda glenys gloria glynis golda
grace gracia graciela grainne grazia graziella greta gretchen gretel grethe griselda gro guadalupe gudrun gunilla gwen
gwendolyn gwyneth hadiza hala haley halima halina hallie hana hanan hanna hannah hanne hanneke harriet hatice hattie hazel
heather hedda hedwig hedy heide heidi heike hela helen helena helene helga helle henrietta henriette hermine hermione
hester hettie hilary hilda hilde hildegard hillary hilma hiroko holly hope hortense huma ida ife ifeoma ilana ildiko
ileana ilhan ilka ilona ilse ilyse imani imelda imke imogen imogene ina indira indra ines inez inga inge ingeborg ingrid
inka ioana iolanda iona irena irene irina iris irma irmgard isa isabel isabela isabella isabelle isadora isatou
isaura isha ishani isidora isla isobel isolde iva ivana ivanka iveta ivonne ivy iwona izabela jacinda jacinta
jacqueline jada jadwiga jaleh jana jane janelle janet janice janie janina janine janis janna jasmina jasmine jaya jayne
jeanette jeanine jeanne jeannette jeannie jelena jen jenna jennie jennifer jenny jerusha jessamyn jessica jill
jillian jimena jitka jo joan joana joann joanna joanne jocelyn jodie johanna jolanta jolene joni josefa josefina
josefine josephine josie jovana joy joyce juana juanita judit judith judy julia juliana juliane julianne julie juliet
julieta juliette june justine justyna jutta kaitlin kaitlyn kaja kajsa kamala kamila kara karen kari karin karina
karla karolina karoline kasia kata katarina katarzyna kate katelyn katerina katharina katharine katherine kathie
kathleen kathryn kathy katie katja katrin katrina katya kay kayla keiko keisha kelli kelly kellyanne kendra kerri
kerstin kezia khadija kiara kiera kiki kimberly kinga kira kirsten kirstin kirstjen kirsty klara klaudia krista
kristalina kristan kristen kristi kristin kristina kristine krystal krystyna ksenia kumiko kylie kyrsten ladonna laetitia
laila lakeisha lakshmi lamia lana lara larisa larissa latasha latifa latisha latoya laura laure lauren laurie lauryn laverne lavinia
layla lea leah leandra leanne leela leila leilani lena lenka lenora leona leonie leonor leonora leontyne leticia
letitia letizia leyla lia liana libby lida lidia liese liesel lieselotte lila lili lilia lilian liliana lilith lilli
lillian lilly lily lina linda lindsay line linnea lisa lisbeth lisette liudmila liv livia liz liza lizzie lois lola
loleta lolita lora lorena loretta lori lorna lorraine lotta lotte lottie louisa louise lourdes luann lucia luciana
lucie lucienne lucilla lucille lucinda lucrecia lucy ludivine ludmila luella luisa luise lulu lupe luz lydia lyla
lynda lynette lynne lyudmila mabel macarena mada maddie madeleine madeline madelyn madison mae maeve magali magda
magdalena magdalene maggie mahnaz mai maia maike maire mairead maisie maja malala malgorzata malia malin mallory mamie
mandy manon manuela mara marcela marcella marcelle marcia mareike maren marga margaret margareta margarete margarita
margaux margery margie margit margo margot margret margrethe marguerite mari maria mariah mariam mariama marian
mariana marianna marianne maribel maribeth maricel maricela marie marie-claire marie-louise marieke mariel mariela
marietta marija marika marilena marilyn marina marine marisa marisol marissa marit marita marjan marjorie marla
marlena marlene marsha marta martha marthe martina martine mary maryam maryann maryse marysia masako masha mathilda
mathilde matilda mattie maud maude maura maureen mavis maxine maya mayra mechthild meenakshi meera megan meghan megyn mehwish
mei melania melanie melati melba melina melinda melisande melissa mercedes meredith merete meriem merle merrill meryl
meta mia micaela michaela michele micheline michelle midori mieke mila milada milagros mildred milena milica millicent
millie mimi mina mindy minerva minna minnie mira mirabelle miranda mireille mirela miriam mirjam missy moira mollie
molly mona monica monika monique morag morgane muna muriel myra myriam myrna myrtle nada nadezhda nadia nadine nadja
naima nancy nandini naomi narges nastassja natalia natalie natalya natasha nathalie naureen neda neera nell nellie nena
nerea nerys nessa nettie neva ngozi nia niamh nichole nicole nicoletta nicolette nida nieves nika nikki nilda nina
ninette nisha nita noelle noemi nola nona nora noreen norma noura novella nuala nura nuria octavia odalys odette odile
odilia ofelia oksana olena olga olivia oluchi oonagh ophelia oprah oriana orla orsolya ottilie padma paige paloma pam
pamela paola parminder parvati patricia patrizia patsy patti patty paula paulette paulina pauline paz pearl peggy
penelope penny perla pernille petra petronella philippa philomena phoebe phyllis pia piedad pippa polina polly portia
prisca priscilla priti priya purnima rabia rachael rachel rachida raffaela raisa ramona rani rania raquel rasa rashida reba
rebecca rebekah reena regina regine reina renata renate renee rhea rhiannon rhoda rhona rhonda ricarda rita roberta robyn
rochelle rocio roisin romana romina romy rona ronja ronna rosa rosalia rosalie rosalind rosalyn rosalynn rosamund
rosanna rosanne rosaria rose roseanne rosemarie rosemary rosetta rosie rosina rosita rowena roxana roxane roxanne roya
rubina ruth ruthie ryoko sabina sabine sabrina sadie safiya saira sakura sally salma salome samantha samira sandhya
sandra sandy sanja sanna saoirse sara sarah sarita sasha saskia satu savannah scarlett scholastica selena selina selma
senait serena shabana shaheen shaista shakira shana shanice shannon shanthi shari sharon shauna sheena sheila shelagh shelia
shelley shelly sheri sherri sherry sheryl shirin shirley shona shreya siba sibyl sidonie sigourney sigrid silke
silvana silvia simona simone sinead sinem siobhan siri siv slavica sofia sofie sojourner solange soledad solveig sonia
sonja sonya sophia sophie soraya sorcha stacey stacie stacy stefania stefanie stella stephanie sue suhaila suman sumaya
sunita susan susana susann susanna susannah susanne sushma susie suzan suzanna suzanne suzette svea svetlana swati
sybil sylvia sylvie symone tabea tabitha talia tallulah tamar tamara tameka tami tamika tamiko tammy tamsin tania tanisha tanja tanya
tara tasha tatiana tatyana tegan teresa terese tereza teri terri tess tessa thalia thandi thea thelma theodora theresa
therese tiffany tilda tilly tina tirza toini tomoko toni tonya tove tracee tracey tracie tricia trina trine trisha
trixie trude trudy tuuli tuva ulrike uma una undine unni urmila ursel ursula urszula usha uta ute valentina valeria
valerie valeska vanda vanessa vania vasiliki vasudha veera velma vera verena verna veronica veronika veronique vesna
vicki vickie vicky victoria vida vigdis vilma viola violet violeta violetta virginie vita viv viveca vivian viviana
vivien vivienne waltraud wanda wangari wendy weronika whitney wiebke wilhelmina wilma winifred winnie winona wislawa
xenia ximena xiomara yaffa yasmin yasmina yasmine yelena yesenia yetunde yevgenia ylva yoko yolanda yolande yoshiko
ysabel yulia yuliya yumi yuriko yvette yvonne zahra zainab zara zaynab zelda zelma zenobia zeynep zhanna zinaida zita zoe
zofia zoja zora zoya zsofia zsuzsanna zuleika zulma zuzana`;

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
