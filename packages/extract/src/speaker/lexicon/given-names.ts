/**
 * Given names by the gender that bearers nearly always have, folded. The commonest of the US Social Security
 * Administration's lists of 1940-2000 births, and common ones in world news. Names that both genders bear
 * (Chris, Jordan, Kim, Pat, Robin, Taylor) stand in `EITHER`.
 */
const MALE = `
aaron abdel abdul abdullah abe abraham adam adolf adrian ahmad ahmed akira al alan albert alberto alejandro aleksandr
alexander alexandre alexei alfred ali allan allen alvin amir anders andre andreas andrei andres andrew andriy andrzej
andy angus anthony antoine anton antonin antonio antony anwar archie ariel arnold art arthur arturo asif avi ayman
barack barney barry bart bashar bayard ben benito benjamin benny bernard bernardo bernie bert bertrand bill billy
binyamin bjorn bo bob bobby boris brad bradley brandon brendan brett brian brock bruce bruno bryan bryce byron caleb
calvin carl carlos carter cecil cesar chad charles charlie chester chip chuck clarence clark claude clay clayton cliff
clifford clint clive clyde cody colin connor corey cornelius cory craig curt curtis cyril cyrus daisuke dale damian dan
daniel danny darrell darren dave david dean dennis denis derek derrick desmond devin dick diego dieter dimitri dirk
dmitri dmitry dmytro dominic don donald doug douglas drew duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo
edward edwin efraim ehud eli elijah elliot elliott elmer elon elvis emanuel emil emilio emmanuel enrique eric erik erdal
ernest ernesto ernie errol ethan eugene evan evo farid felipe felix ferdinand fernando fidel floyd francesco francis
francisco francois frank frankie franklin franz fred freddie frederick friedrich fritz fumio gabriel gareth garrett gary
gavin gene geoff geoffrey george gerald gerard gerardo gerhard gerry gideon gilbert giles giovanni giuseppe glenn gordon
graham grant greg gregg gregory guido guillermo gus gustav gustavo guy hamid hans harold harris harrison harry harvey
hasan hassan hector heinrich helmut henri henrik henry herbert herman hideo hideki hiroshi homer horst hosni howard
hubert hugh hugo hussein ian ibrahim ignacio igor ilya imran isaac ismail ivan jack jackson jacob jacques jaime jair
jake jamal james jamie jan janos jared jaroslaw jason javier jay jean-claude jean-luc jean-marc jean-pierre jeb jed jeff
jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joao joaquin joe joel joerg johan johann john johnny jon jonah
jonas jonathan jong-un jong-il jorge jose joseph josh joshua josep juan juergen julian julio julius junichiro justin
kamal karim karl keith keir keiji ken kenneth kenny kent kevin khaled khalid kirk klaus kofi konstantin kurt kwame
kyle lamar lance larry lars laszlo laurent lawrence lech lee len leo leon leonard leonardo leonid leopoldo leroy les lester
lev levi lewis lincoln lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis luiz luka lukas luke luther
lyndon magnus mahathir mahmoud mahmud malcolm malik manfred manmohan manuel marc marcel marco marcos marcus mariano
mario mark marshall martin marvin mateusz mathias matt matteo matthew matthias maurice mauricio maury max maxim maxime
mehdi mehmet melvin michael michel miguel mihail mikhail mike mikheil milan milos milton miroslav mitch mitchell mitt
mohamed mohammad mohammed mohsen moises morris moshe muhammad murray mustafa mykhailo narendra nate nathan nathaniel
neal ned neil nelson newt nicholas nick nico nicola nicolae nicolas nigel nikita nikol nikolai noah noam noel norbert
norman nouri oleg oleksandr oleksii oleksiy olaf oliver omar orrin orlando oscar osama osman otto owen pablo paolo
patrice patrick paul paulo pavel pavlo pedro peter petro phil philip philippe phillip pierre piotr pranab pyotr qasem
radoslaw rafael rahm rahul raj rajiv ralph ramon ramzan randall randy rashid raul ray raymond recep reggie reince
reinhard rene rex reza ricardo richard rick ricky rishi rob robby robert roberto rod rodney rodrigo roger roland
rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert russ russell ryan saad sadiq salman salvador
salvatore sam samir sammy samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio serhiy seth shaun
shawn sheldon shimon shinzo sidney sigmar silvio simon spencer stan stanislav stanley stefan stefano stephan stephen
steve steven stewart stuart sundar svein sven syed tariq tarek taro tayyip ted terence terrence theodore thomas tim
timothy toby todd tom tommy tony trent trevor tristan troy tucker tyler tyrone uwe vaclav valdis valery vernon
viacheslav victor viktor vince vincent vitaly vitali vladimir vladislav volodymyr vyacheslav wade wallace wally walter
warren wayne wendell werner wilbur will willard willem william willie wilson winston wladyslaw wolfgang woodrow xavier
yair yanis yasser yevgeny yitzhak yoshihide yoweri yuri yusuf yves zachary zack zbigniew`;

const FEMALE = `
aaliyah abby abigail ada adelaide adele adriana agatha agnes aisha aileen alana alejandra alexandra alexandria alexis
alice alicia aline alison allison alma alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica
angelina angelique angie anita anja ann anna annabelle anne annegret annalena annette annie antoinette antonia april
arianna arlene ashley astrid audrey ava ayanna azadeh barbara beata beatrice beatriz becky belinda benazir bernadette
bertha beth bethany betsy betty beverly bianca blanca bonnie brenda briana bridget brigitte brittany brooke camilla
camille candace candice cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassidy
catarina catherine cathy cecilia celeste celia celine charlene charlotte chelsea cheryl chiara chloe christa christiane
christina christine chrystia cindy claire clara clarissa claudia colleen condoleezza connie consuelo corazon corinne
cristina crystal cynthia daisy dana daniela danielle daphne darlene dawn deanna debbie deborah debra deirdre delia
delores denise diana diane dianne dilma dina dolores dominique donna doris dorothy edith edna eileen elaine eleanor elena
elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emilia emily emma erica erika erin erna esmeralda
esperanza estella estelle esther ethel eva evangeline eve evelyn faith fatima faye federica felicia fern fiona flora
florence frances francesca francine freida gabriela gabriella gabrielle gail gennifer genevieve georgette georgina
geraldine germaine gertrude giorgia gina ginger ginni giulia gladys glenda gloria golda grace graciela greta gretchen gwen
gwendolyn haley hanan hannah harriet hazel heather heidi helen helena helene henrietta hermine hilary hilda hillary holly
hope huma ida ilhan ilse imelda indira ines ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka
ivy jacinda jackie jacqueline jane janelle janet janice janine jasmine jean jeanette jeanine jeanne jen jenna jennifer
jenny jessica jill jo joan joann joanna joanne jocelyn jodie johanna josephine josie joy joyce juanita judith judy julia
juliana julianne julie juliet june kaja kamala karen karin karina karla karoline kate katharine katherine kathie
kathleen kathryn kathy katie katrina katya kay kayla keiko kellyanne kelly kendra kimberly kirsten kirstjen
kristalina kristen kristi kristin kristina kyrsten ladonna lana lara larisa latoya laura lauren laurie lavinia leah leila
lena leonora leticia lidia lila lilian liliana lillian lily linda lindsay lisa liz liza lois lola loretta lori lorraine
louisa louise lourdes lucia lucille lucinda lucy luisa lydia lynda lynette lynne mabel madeleine madeline madison mae
magdalena maggie maia malala malia mandy marcela marcia margaret margarita margot maria mariam marian mariana marianne
maribel marie mariel marilyn marina marine marion marisa marissa marjorie marlene marsha marta martha martina mary
maryam masha maureen maxine maya megan megyn melania melanie melinda melissa mercedes meredith merrill michaela
michele michelle mildred millie mimi minerva miranda miriam moira mollie molly mona monica monique muriel myra myrna nada
nadia nadine nancy naomi natalia natalie natasha nellie nicole nikki nina noelle nora norma octavia olena
olga olivia oprah ophelia paige pam pamela patricia patsy patti patty paula pauline pearl peggy penelope
penny petra phoebe phyllis polina priscilla priti rachel ramona raquel rebecca regina renee rhonda rita roberta robyn
rochelle ronna rosa rosalie rosalind rosalynn rose rosemary rosie roxanne ruth sabrina sadie sally samantha sandra
sandy sara sarah sasha savannah selena selma shannon sharon sheila shelley shelly sherry shirley simone sofia sonia
sonya sophia sophie stacey stacy stella stephanie sue susan susana susanne suzanne svetlana sybil sylvia tabitha tamara
tammy tania tanya tara tatiana teresa theresa therese thelma tiffany tina tonya toni tracey tricia trudy ulrike uma
ursula valentina valeria valerie vanessa vera veronica vicki vickie vicky victoria viola violet vivian wanda
wendy whitney wilhelmina wilma winifred winnie xiomara yelena yolanda yulia yvette yvonne zainab zelda zoe zsuzsanna`;

const EITHER = `
adi alex alexey angel ariel aubrey aung avery bailey ban blair brooks cameron carey casey cary chris corky courtney dakota
dana darcy devon drew dylan eddy elif finley frankie gale hadley harley hayden hunter huw jaden jamie
jayden jessie jody jordan jung kai karan keegan kendall keron kerry kim kris lane leigh leslie lindsey logan lonnie loren
lynn mackenzie marley marlo morgan nicky nikola pat paris parker peyton quinn ravi reagan reese remy riley robbie robin
rowan sage sam sandy sasha shea shelby sidney skyler stevie sydney tatum taylor terry tracy ty val xi yannick ylan`;

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
