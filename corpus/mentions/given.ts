/** Given names, in small letters: before one of the surnames they make it somebody else's. */
import { set, type Family } from './names.ts';

/** Those of their own families, who are named on pages about them. */
export const RELATIVES: Record<Family, ReadonlySet<string>> = {
  musk: set(
    'kimbal kimble kimball maye errol tosca justine talulah vivian xavier griffin damian kai saxon strider azure arcadia seldon sideræl mechanicus nevada a-12 a-xii a-ⅻ christiana toscá',
  ),
  altman: set('annie ann jack max connie jerry'),
};

/** Who don’t go by the surname alone. */
export const CHILDREN: ReadonlySet<string> = set(
  'xavier griffin damian kai saxon strider azure arcadia seldon sideræl mechanicus nevada a-12 a-xii a-ⅻ',
);

/**
 * Whether a namesake is somebody of neither family: by a given name, a title or a firm's; not one whose initial alone is known,
 * or whose name is in another script.
 */
export const isStranger = (family: Family, namesake: string): boolean =>
  /^\p{Script=Latin}{2}/u.test(namesake) &&
  !RELATIVES[family].has(namesake) &&
  !CHILDREN.has(namesake) &&
  !NEITHER.has(namesake);

/** Names that aren't somebody's: what stands before “Altman” on a page about Sam Altman's parents, or the surname itself. */
const NEITHER: ReadonlySet<string> = set('surname elder early');

/** Of whom “she” is told. */
export const WOMEN: readonly string[] = ['maye', 'tosca', 'justine', 'talulah', 'vivian', 'annie', 'ann', 'connie'];

/** Who tells of a son. */
export const PARENTS: readonly string[] = ['errol', 'maye', 'elder', 'connie', 'jerry'];

/** Who keeps restaurants. */
export const COOKS: readonly string[] = ['kimbal'];

const COMMON = `
aaron abbie abby abe abigail abraham adam addie adele adina adriana agnes ahmed aidan aileen al alain alan
albert alberto alessandro alex alexa alexander alexandra alexis alfie alfred ali alice alicia alison allan
allen allison alma alvin alyssa amanda amber amelia amir amos amy anastasia anatoly andre andrea andrew
andrzej andré angela angelo angie anita ann anna annabel annabelle anne annette annie anthony antoine antonia
antonio archie ari ariana ariel armand arnie arnold arthur asaf asher ashley astrid attila audrey ava avi
aviva avraham avram avri ayelet azriel barbara barry bart baruch bea beatrice becky bela belinda bella ben
benjamin benjy benny bernadette bernard bernice bernie bert bertha bess bessie beth beverly bianca billie
bjorn björn blake blanche boaz bob bobbi bobby bonnie boris brad brandon branko brenda brendan brent bret
brett brian brianna bridget brigitte brittany bronwyn brooke bruce bryan burt byron béla caleb calvin cameron
camille candace candice carl carla carlo carlos carly carmen carol caroline carolyn carrie casey cassandra
cassie catherine cecil cecilia cecily celeste celia celine chad chaim charlene charles charlotte chava chelsea
cheryl chiara chloe chris christa christiana christina christine christopher chuck cindy claire clara clare
clarence clark claude claudia claudio clayton clifford clint clyde cody cole colin colleen connie connor
constance cora corey cosimo cosmo courtney craig curtis cynthia cyrus dafna daisy dalia damon dan dana dani
daniel daniela danielle danny daphne dario darlene darren darryl dave david davide dean debbie debby deborah
debra deena deirdre delia delilah denise dennis derek diana diane didier diego dieter dina dirk dmitri dmitry
dolores dominic dominique donald donna dora doreen dorian doris dorit doron dorothy doug douglas dov dragan
drake drew dror duane dustin dwight dyana dylan earl ed eddie edgar edie edith edmund eduardo edward edwin
efraim efrat eileen eitan elad elaine elana eldad eleanor elena eli eliana elie eliezer elijah elisa elisabeth
elise elisheva eliza elizabeth elkan ella ellen ellie elliot elliott elly elmer eloise elsa elsie elvira elyse
emanuele emile emilia emily emma emmanuel enrico enrique ephraim erez eric erica erik erika erin ernest ernie
ernst ervin esteban estelle esther ethan ethel etienne etta eugene eugenia eunice eva evan evangeline eve evie
evelyn eyal eytan ezra fabio fay faye federico felicia felicity felipe felix ferenc fern fernando filippo
fiona fletcher flora florence floyd fran frances francesca francis franco francois frank franz françois freda
freddie frederic frederick fredric frida friedrich fritz gabriel gabriela gabrielle gail gali galit garrett
garth gary gavin gemma gene genevieve geoffrey georg george georgina gerald geraldine gerhard gershon gertrude
giacomo gianni gideon gilad gilbert gilda gina giorgio giovanna giovanni gita giulia giulio giuseppe gladys
glen glenda glenn gloria golda goran gordon grace graham greg greta gretchen guillaume gus gustav gustavo
guthrie gwen gwendolyn gwyneth gyorgy györgy gérard günter hailey haim hal haley hank hanna hannah hans hans-
peter harold harriet harriett harry harvey hassan hattie hazel heather hector heidi heinrich helen helena
helene helga helmut henri henrietta henrik henry herb herbert herman herschel hersh hershel hervé hilary hilda
hillary hillel holly homer horace horst howard hubert hugh hugo hussein hyla hyman ian ibrahim ida idan
ignacio igor ilan ilana ilene ilona ilya immanuel imogen imre inbal ines ingrid irene irina iris irit irving
irwin isaac isabel isabella isabelle isadora isidore istvan istván itai itamar ivan ivy izzy jack jackie jacob
jacqueline jacques jaime jake jakub jamal james jamey jamie jan jane janet janice jared jarrett jasmine jason
javier jay jayne jean jean-luc jean-pierre jeanette jeanine jeanne jeannette jeannie jeff jeffrey jenna
jennifer jenny jens jeremiah jeremy jermaine jerome jerrold jerry jerzy jess jesse jessica jessie jill jim
jimmy jiri jiří joan joanna jocelyn jodi jodie jody joe joel joelle johan johann johanna johannes john
johnathan johnny jolene jon jonathan jools jorge jose josef joseph josephine josh joshua josiah josie josé joy
joyce juan juana juanita judah jude judi judith judy julia julian juliana julie julien juliet juliette justin
justina jános jürgen kaitlyn kara karen karin karina karl karla kate katelyn katharine katherine kathi
kathleen kathryn kathy katie katrina katya kay kayla keith kelly kelsey ken kendra kenneth kenny kent kerry
kerstin kevin khaled khalid kim kirk kirsten klaus kobi krista kristen kristin kristina kristy krzysztof kurt
kyle lance landon lara larissa larry lars laszlo latoya laura laurel lauren laurent lauri laurie lawrence leah
leib leila lena leo leon leona leonard leonid leonora leopold leroy lesley leslie lester lev levana levi lewis
liana liat libby lila lilach lilian liliana lillian lily lina linda lindsay lindsey linn lior lisa lise lital
liv livia liz liza lizzie lloyd logan lois lola lorena lorenzo lori lorraine lotte lou louis louisa louise
luana luba luc luca lucas lucia luciana lucien lucile lucille lucinda lucretia lucy ludmila luigi luis luisa
luke lydia lyla lynda lyndon lynn lynne lászló mabel mackenzie maddie madeleine madeline mae magda magdalena
maggie magnus mahmoud maisie malachi malcolm malka mandy manfred manuel manuela mara marc marcel marcella
marcia marco marcos marcus marcy marek margaret margarita margery margo margot marguerite maria mariana
marianne maribel marie marilyn marina mario marion marisa marisol marissa marjorie mark markus marla marlene
marlon marnie marshall marta martha martin martina marty martín marv marvin mary massimo matan mathieu
mathilda matilda matt matteo matthew mattie maud maude maura maureen maurice maurizio max maxime maxine
maxwell maya mayer meg megan meghan meir melanie melinda melissa melvin menachem menahem menashe mendel
meredith meryl micaela micah micha michael michal michał michel michele michelle mick miguel mikael mike
mikhail milan mildred millie milton mimi mindy minnie mira miranda miriam miroslav misha mitch mitchell mitzi
mohamed mohammed moira mollie molly mona monica monique mordecai mordechai morrie morris mort morton morty
moses moshe moti muhammad muriel murray mustafa myer myra myrna myron myrtle nadia nadine naftali nahum nancy
nanette naomi nat natalia natalie natalya natan natasha nate nathan nathaniel nava neal ned nehama neil nell
nellie neta nettie nicholas nick nicki nicola nicolas nicole nicolette nigel nikolai nili nils nina nir nira
nitza noa noah noam noelle nora norbert noreen norma norman norton oded odelia odette ofer ofra olaf oleg olga
oliver olivia olivier omar omer oren orit orli orly oscar osman osnat otto owen pablo paige pam pamela paola
paolo pascal pat patrice patricia patsy patti patty paul paula paulette pauline pavel pawel paweł pedro peggy
penelope perry pesach pete peter petr petra phil philip philippe phoebe phyllis pierre pietro pinchas pincus
piotr polly preston priscilla quentin quinn rachael rachel rafael rafe rafi ralph ramon ramona ramón randy
raphael raquel ray raymond raúl reba rebecca rebekah reggie regina reid rena renata rene renee rené reuven
reva rhoda rhonda ricardo riccardo richard rick rina rita rivka robb robbie robert roberta roberto robin robyn
rochelle rod rodney rodrigo roger romy ron ronald ronen ronit ronnie rory rosa rosalee rosalie rosalind
rosalyn rosanna rose rosemarie rosemary rosie roslyn ross roxanne roy roz rubin ruby rudolph rufus rupert
russell ruth ruthie ryan sabina sabine sabrina sadie sadye saeed sally salma salvatore samantha sammy sandra
sara sarah sasha saskia saul scarlett scott sean sebastian selena selig selma serena serge sergei sergey
sergio seth seymour shana shane shannon shari sharon shaul shaun shawn sheila shelby sheldon shelley shelly
sheri sherman sherri sherrie sherry shimon shimshon shira shiri shirley shlomo shmuel shoshana shoshanna
shulamit sidney sigal sigrid silvia simcha simon simone sofia sol solly solomon sondra sonia sonja sonya
sophia sophie spencer stacey stacie stacy stan stanisław stanley stefan stefanie stefano steffi stella stephan
stephanie stephen sterling steve steven stewart stuart stéphane susan susanna susannah susanne susie suzanne
suzy sven svetlana sy sybil sylvain sylvia sándor sébastien tabitha tadeusz tal tali talia tamar tamara tammy
tania tanya tara tatiana ted teddy terence teresa terrence terri terry tess tessa tessie thea thelma theo
theodore theresa thierry thom thomas tiffany tikva tim timothy tina tirza tobi tobias toby todd tom tomasz
tomer tommaso tommy tony tova tracey tracy travis trent trevor trina trish tristan troy trudy tsvi tuvia tyler
tyrone tzvi ulrike umberto uri uriel ursula vaclav vadim valentina valerie vanessa velma vera vered vern verna
vernon vicente vicki vicky victor victoria viktor vince vincent viola violet virgil virginia vittorio vivi
vivienne vladimir václav wade waleed wallace wally walter wanda warren wayne wendell wendy werner wes wesley
whitney wilfred wilhelm william willie wilma winifred wojciech wolfgang woody wyatt yaakov yacov yael yair
yardena yasmin yehuda yehudit yetta yigal yitzchak yitzhak yoav yochanan yoel yolanda yona yonah yonatan yoni
yosef yossi yuri yusuf yuval yves yvette yvonne zach zachariah zachary zack zahava zalman zane zara zbigniew
zdeněk zeev zelda zelma zev zipporah ziv zoe zoltán zoran zoya zoë zvi émile étienne
ada agatha agneta aino albin aled alina alva alvar amara amit anders anette anil anja anke annika anouk
anselm anton antti anya aoife arlo arnaud arne arun arvid asa astor ayesha babette barnaby bashir beata
beatriz benedikt bengt benoit berit bertil birgit bogdan bronisław bruno calum camila candida carlotta
catarina cato cedric celso chidi ciara clemens clementine corinne cormac cornelia cosima dagmar dara dariusz
darragh delphine desmond devi dilip dimitri drina ebba edda edna edwina eero eila eilidh einar eino
ekaterina elif elin elina elio elke elodie elsbeth elvin emeka emil emre enid enzo erkki ersin esme eustace
ewa ewan fabian fatima fatma felicitas femi fergus filip finn fintan flavia frederik freya frode gaspard
gaston gerda gianna gisela grete gudrun guido gunnar gunther gustaf hakan halina halvor hamish hanne hannes
harald hari hedda hedwig heike heikki heiner helmi henk herta hilde hildegard hiroshi hjalmar horatio
ignatius iida ilse imani imelda ingeborg inger ingmar ioana iona irma isolde iva ivana ivo iwan jadwiga
jakob jana janina janne jasper javed jelena jette joachim jochen joost jorma josefina josefine jouni juhani
jukka jutta kaarina kai kaisa kalle kamal kamila karel karim kasia kasper katarzyna katerina kathrin kati
kazimierz keiko kirsi kirsty klara kofi konrad kristof kwame lachlan laila lakshmi lamar lasse leif lelia
lenka leonie liam liesl ljubica lorcan lothar ludwig lukas luther lyle lyudmila maarten maja malin malte
manish manon margareta margit margrethe marija marika marit marius markku matej mateo mathilde mathis
matthias matti mavis meera meike merja merle mieke milena milica minna mirela mirjam miro moritz morwenna
mungo nabil nadja naim nanna naoko neha nelly nestor niall niamh nico niels nikhil nikita niko nuala octavia
okan olavi oleksandr olena olof omari ondrej oona orla osvaldo otis otso outi owain paavo padraig pascale
patrik paulina paulo pekka pelle perdita petar pia piers pieter pilar pirjo portia pradeep prakash priya
rafal ragnar rahul raimo raj rajesh ramesh rasmus ravi reetta reima reinhard reinhold renate riikka ritva
roald roisin rolf ronja rosamund rosario rowan rurik saara sakari salim sanjay sanna saoirse satu sava
seamus sebastiano seppo seren shanti sheena siegfried sigurd silke silvio sinead sini siobhan sirpa sofie
solveig soren stanislaw stefania steinar sunil suresh suzanna svante swati sylvie taavi tabea tadhg taina
tamsin tanja tapio tatjana teemu terho terje thandi thekla theodor thora thorsten tilda tilman timo timur
tobin tomas tomislav tomoko toni torben torsten tove troels tuomas tuula ulf ulla ulrich ulrika urszula uta
uwe valentin vanja veera veikko venla vesna vibeke viggo vilja ville vilma violeta virpi vivek volker
walburga waltraud wenche wiktor wilhelmina willem xenia yannick yasmina yaw yiannis ylva yoko yolande yusra
zaid zainab zdenka zofia zora zsófia zuzana åke åsa örjan
abner alasdair alistair allie ana angelica angus archibald arden ardith basil bernardine bertram beryl bettina
birdie buck butch cecile cher clarice claudine cleo coretta corrine cyril dee delores desiree dick dorcas
dottie drusilla dusty edmond effie elinor elspeth emmeline eula eulalia euphemia fannie georgette georgiana
gil giles ginny godfrey gracie greer gwendolen hersch hester hettie hortense humphrey idella ike ila imogene
ione irv isidor isobel jacinta jada jeb jed jen jeri jessamyn jimmie jo jonah josefa judd juli justyna kathlyn
kaye kiera kit kristi lana lavinia leanne leatrice leigh len lenny leota lilah lillie lionel lonnie loretta
lorna lorne lottie lucian lula luz lydie mack mahala maia mamie manny marcelle marge margie marva maury
maybelle mel merilyn merv milt mina moe montgomery mose myrtis nan nelda nola norm odessa ola ophelia orson
osmond percy philippa pippa queenie rae randall randi rebbe reginald rob roland ronda rosanne rosetta rosina
rowena ruben russ ruthanne sal shep sheryl shirlee sibyl sid sienna silas skye sonny stu sully tad terrell
tevye theodora theodosia tish trixie trudie twyla upton ursuline valeria vaughn velda verena vic vinny viv
wallis walt wilbur wilhelmine willa winnie winston yancey zadie zeke zella zenobia zola
aaliyah abdul abdullah abel abram adalbert adrian adrienne agustin ahmad aiden ailsa aimee ainsley aisha akash
akiko akira alana alastair alberta alden alec alejandro aleksandr alessandra alexandre alexei alf alfonso
alfredo aliyah alonzo aloysius althea alton alyson amal amalia amar amelie amina ananya andreas andrei andres
andrey andy angelina angelique ania anika aniket anjali ankit annabella annalise anne-marie ansel anthea
antoinette antonella antonina anushka anwar ariadne arjun arlene armando arno aron arturo ashok ashwin asma
astra aubrey augustine augustus aurelia ayumi bailey barnabas barney barrett bartholomew bastian beatrix beau
benedict benita bennett bernardo bernhard bethan bethany betsy betty beulah bilal blair blythe bonita boyd
bradley brady brendon brennan britta brittney brody bronte brook bryce bryony caitlin callum camilla cara carina
carole caterina cathal catharine cathleen cathy cecelia cesar chantal charis charley charlie charlotta charmaine
chester christabel christie christoph christophe christos ciaran cilla clarissa clifton clive colby conan conor
conrad constantin constantine corinna cornelius cory crispin cristina dafydd daisuke damien dane daniella danika
darcy daria darius darrell daryl deanna declan deepa deepak demetrius denis denny dermot derrick desirée devon
dexter dietrich dilys dinesh dino dion divya dmitriy dolly dominick donal donnie donovan dougal doyle duncan
dwayne eamon eamonn ebenezer eduard edvard elaina eleanora elias eliot elisha ellery eloisa elton elvis emery
emilio emmet emmett emmy enoch erich ermintrude ernestine eugenie everett ewen ezekiel faisal farah farid
fatimah ferdinand ffion finlay finley flavio flo flor florian fraser fyodor gabe gabriele ganesh gareth garry
gaurav geoff georgie geraint gerard germaine giancarlo gianluca gillian glyn godwin gopal grady graeme gregory
gretel grigory grover guenther guillermo gunter gwendoline gwilym gwyn habib hadley haifa hamid hamza hana hanan
hani hannelore harish harlan haruki haruto heath heinz hema hendrik henny hermann hermione hideo hitomi holger
howie huda hussain huw hyacinth iain idris illya imran indira inga ira irvin isaiah isla ismael ismail ivor
izzie jai jalil jamila janelle janie jarrod jasmin jaspreet jatin jaya jayden jedediah jelani jethro jimena
joanie joaquin jock jonas jonathon jovan jozef juergen jules julio julius justus kaitlin kalpana kaori karan
kareem karima karolina katarina kathie katia katrin kavita kazuo keir kelvin kendall kendrick kenji kermit kerri
kevan khadija kieran kiki kilian kimberley kiran kirstin koji konstantin konstantina krishna kristian kristine
kristoffer kristopher kumiko kunal kurtis kwesi lalit lamont laurence layla lazarus leandro lee leela leland
lemuel lenore leonardo leonor leopoldo leticia letitia letty leyla liane liesel lilith linnea linus lisbeth livy
lizzy llewellyn loïc loren lorene loris lourdes lowell luciano lucio lucius ludovic luka lukasz lyn lynette lyra
maddy madelyn madge madhav mads magali maha mahesh makoto malachy malia manoj marcello marcelo marcin margarete
mari mariam marielle mariko maritza marjory martijn martine maryam masako mateusz mathew mathias mattias mauro
maxim maximilian mayra mckenzie meena mehmet mervin mervyn micheal mickey midori mika mikaela mikkel milo mirza
mohammad mohan monika monty morten mounir mukesh murdo mustapha myles nadim nandini naoki nasir nasser nathanael
naveen nedra neeraj nelson neville nia nicklas nicky nikola nikos nisha nitin noel noelia noemi nolan norah
noriko norris nuria oda oleh oliva ollie orville osama oskar oswald othello ozzie paddy padma paloma pankaj
parvati patricio patrick payton percival perla petronella peyton philipp phillip phineas pooja pranav prem
quincy rachelle radha raffaele raghav raina raine rakesh ralf rami ramya randal randolph rania ranjit raoul
rashid raul raymundo rayna reese regis reiko rekha rex rhea rhett rhiannon rhys ricky rico rie rigoberto ritchie
rocco roderick rodolfo rohan rohit rolando rollo roman romana ronan ronny rosalia rosamond roscoe roshni rowland
roxana ruan rudi rudolf rudy ryo sacha sachiko sachin sadia saffron sakura salvador samara samir samira sammie
sancho sandeep sander sandrine sandro santiago santino sarita sascha satoshi sebastien selim serhiy shalini
shania shauna shawna shay shayne shelagh sheridan sherwin shigeru shinji shirin shreya siddharth sigmund silvana
silvester simeon simona sinclair siobhán skyler sloane sneha sonali stanislav steph stephane stephon stig sudha
sumit sunita sushma swapna sybille sylvester tabatha takashi takeshi talbot talya tamika tarek tarik tariq taro
tasha tatum teodor teresita terrance tetsuo thaddeus thalia tiago tibor tiffani tilly timmy timothée titus tobey
tomás tommie tonya toshiro tracie trey tristram tyrell tyson uday ugo ulises ulysses usha valentino valery vasil
venkat veronika veronique vida vidal vidya vijay vikki vikram vilmos vincenzo vinnie vinod virginie vishal vito
vivien vlad volodymyr walid walton warwick waylon wenzel wilbert wilda wilfrid willard willis willy winfield
winona winthrop woodrow xander xavi xiomara yahya yara yasin yasir yasmine yasser yasuko yelena yevgeny ynez
yoshiko yousef youssef yui yuki yuko yulia yuliya yumi yusef yvan zachery zaheer zahra zain zandra zaynab
zebulon zed zeinab zeynep zia zita zoltan zsuzsanna zuleika
`;

export const GIVEN: ReadonlySet<string> = new Set([...RELATIVES.musk, ...COMMON.trim().split(/\s+/)]);
