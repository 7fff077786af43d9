/** Given names, in small letters: before one of the surnames they make it somebody else's. */
import { set, type Family } from './names.ts';

/** Those of their own families, who are named on pages about them. */
export const RELATIVES: Record<Family, ReadonlySet<string>> = {
  musk: set(
    'kimbal kimble kimball maye errol erol tosca justine talulah vivian xavier griffin damian kai saxon strider azure arcadia seldon sideræl mechanicus nevada a-12 a-xii a-ⅻ christiana toscá',
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
aaliyah aaron abbie abby abdul abdullah abe abel abigail abner abraham abram ada adalbert adam addie adele adina
adrian adriana adrienne agatha agnes agneta agnieszka agustin ahmad ahmed ahmet aidan aiden aileen ailsa aimee
aino ainsley aisha akash akiko akira al alain alan alana alasdair alastair albert alberta alberto albin alden
alec aled alejandra alejandro aleksandr alessandra alessandro alex alexa alexander alexandra alexandre alexei
alexis alf alfie alfonso alfred alfredo ali alice alicia alina alison alistair aliyah allan allen allie allison
alma alonzo aloysius althea alton alva alvar alvin alyson alyssa amal amalia amanda amar amara amber amelia
amelie amina amir amit amos amy ana ananya anastasia anatoly anders andre andrea andreas andrei andres andrew
andrey andrzej andré andrée andrés andy anette angela angelica angelina angelique angelo angie angus ania anika
aniket anil anita anja anjali anke ankit ann anna annabel annabella annabelle annalise anne anne-marie annegret
annette annie annika anouk ansel anselm anthea anthony antoine antoinette anton antonella antonia antonina
antonio antti antónio anushka anwar anya aoife archibald archie arden ardith ari ariadne ariana ariel arjun
arlene arlo armand armando arnaud arne arnie arno arnold aron arthur arturo arun arvid asa asaf asher ashley
ashok ashwin asma astor astra astrid attila attiláné aubrey audrey augustine augustus aurelia aurélie ava avi
aviva avraham avram avri ayelet ayesha ayumi ayşe azriel babette bailey barbara barnabas barnaby barney barrett
barry bart bartholomew baruch bashir basil bastian bastien bea beata beatrice beatrix beatriz beau becky bela
belinda bella belén ben benedict benedikt bengt benita benjamin benjy bennett benny benoit benoît berit
bernadette bernard bernardine bernardo bernd bernhard bernice bernie bert bertha bertil bertram beryl bess
bessie beth bethan bethany betsy bettina betty beulah beverly bianca bilal billie birdie birgit birgitta bjorn
björn bjørn blair blake blanche blythe bo-göran boaz bob bobbi bobby bogdan bogdana bohumil bonita bonnie boris
boyd bożena brad bradley brady bram brandon branislav branko brenda brendan brendon brennan brent bret brett
brian brianna bridget brigitta brigitte britta brittany brittney brody bronisław bronte bronwyn brook brooke
bruce bruno bryan bryce bryony buck burt butch byron béla caetano caitlin caleb callum calum calvin cameron
camila camilla camille candace candice candida cara carina carl carla carlo carlos carlotta carly carmen carol
carole caroline carolyn carrie casey cassandra cassie catarina caterina cathal catharine catherine cathleen
cathy cato cecelia cecil cecile cecilia cecily cedric celeste celia celine celso cesar chad chaim chantal charis
charlene charles charley charlie charlotta charlotte charmaine chava chelsea cher cheryl chester chiara chidi
chloe chloé chris christa christabel christiana christie christina christine christoph christophe christopher
christos chuck ciara ciaran cilla cindy claire clara clare clarence clarice clarissa clark claude claudia
claudine claudio clayton clemens clementine cleo clifford clifton clint clive clyde cody colby cole colin
colleen conan connie connor conor conrad constance constantin constantine cora coretta corey corinna corinne
cormac cornelia cornelis cornelius corrine cory cosima cosimo cosmo courtney craig crispin cristina curtis
cynthia cyril cyrus cédric céline dafna dafydd dagmar daisuke daisy dalia damien damon dan dana dane dani daniel
daniela daniella danielle danika danny daphne dara darcy daria dario darius dariusz darlene darragh darrell
darren darryl daryl dave david davide dean deanna debbie debby deborah debra declan dee deena deepa deepak
deirdre delia delilah delores delphine demetrius denis denise dennis denny derek dermot derrick desiree desirée
desmond detlef devi devon dexter diana diane dick didier diego dieter dietrich dilip dilys dimitri dina dinesh
dino dion dirk divya dmitri dmitriy dmitry dolly dolores dominic dominick dominique donal donald donatella donna
donnie donovan dora dorcas doreen dorian doris dorit doron dorothy dottie doug dougal douglas dov doyle dragan
dragana drake drew drina dror drusilla duane duncan dustin dusty dwayne dwight dyana dylan eamon eamonn earl
ebba ebenezer ed edda eddie edgar edie edith edmond edmund edna eduard eduardo edvard edward edwin edwina eero
effie efraim efrat egon eila eileen eilidh einar eino eitan ekaterina ekkehard elad elaina elaine elana eldad
eleanor eleanora elena eli eliana elias elie eliezer elif elijah elin elina elinor elio eliot elisa elisabeth
elise elisha elisheva eliza elizabeth elkan elke ella ellen ellery ellie elliot elliott elly elmer elodie eloisa
eloise elsa elsbeth elsie elspeth elton elvin elvira elvis elyse emanuela emanuele emeka emery emil emile emilia
emilio emily emma emmanuel emmeline emmet emmett emmy emre enid enoch enrico enrique enzo ephraim erez eric
erica erich erik erika erin erkki ermintrude ernest ernestine ernie ernst ersin ervin esme esteban estelle
esther ethan ethel etienne etta ettore eugene eugenia eugenie eula eulalia eunice euphemia eustace eva evan
evangeline eve evelyn everett evie ewa ewan ewen eyal eytan ezekiel ezra fabian fabio fabrice fabrizio faisal
fannie farah farid fatima fatimah fatma fay faye federica federico felicia felicitas felicity felipe felix femi
femke ferdinand ferenc ferencné fergus fern fernanda fernando ffion filip filippo finlay finley finn fintan
fiona flavia flavio fletcher flo flor flora florence florian floyd fran frances francesca francis franco
francois frank františek franz françois fraser freda freddie frederic frederick frederik fredric freya frida
friedrich fritz frode frédéric fyodor fátima gabe gabriel gabriela gabriele gabrielle gail gali galit ganesh
gareth garrett garry garth gary gaspard gaston gaurav gavin geert gemma gene genevieve gennaro geoff geoffrey
georg george georges georgette georgiana georgie georgina geraint gerald geraldine gerard gerd gerda gerhard
germaine gershon gertrude gheorghe ghislaine giacomo giancarlo gianfranco gianluca gianna gianni gideon gil
gilad gilbert gilda giles gilles gillian gina ginny giorgio giovanna giovanni gisela gita giulia giulio giuseppe
gladys glen glenda glenn gloria glyn godfrey godwin golda gonzalo gonçalo gopal goran gordon grace gracie grady
graeme graham graziella greer greg gregory greta gretchen grete gretel grigory grover grzegorz grégory guadalupe
gudrun guenther guido guillaume guillermo gunilla gunnar gunter gunther gus gustaf gustav gustavo guthrie gwen
gwenaëlle gwendolen gwendoline gwendolyn gwilym gwyn gwyneth gyorgy györgy gábor gérard göran günter günther
habib hadley haifa hailey haim hakan hal haley halina halvor hamid hamish hamza hana hanan hani hank hanna
hannah hanne hannele hannelore hannes hans hans-peter harald hari harish harlan harold harriet harriett harry
hartmut haruki haruto harvey hassan hattie hazel heath heather hector hedda hedwig heidi heike heikki heiner
heinrich heinz helen helena helene helga helmi helmut heloísa hema hendrik henk henny henri henrietta henrik
henry herb herbert herman hermann hermione hersch herschel hersh hershel herta hervé hester hettie hideo hilary
hilda hilde hildegard hillary hillel hiroshi hitomi hjalmar holger holly homer horace horatio horst hortense
howard howie hubert huda hugh hugo huguette humphrey hussain hussein huw hyacinth hyla hyman håkan hélène
hüseyin iain ian ibrahim ida idan idella idris ignacio ignatius igor iida ike ila ilan ilana ildikó ileana ilene
ilkka illya ilona ilse ilya imani imelda immanuel imogen imogene imran imre inbal indira ines inga inge ingeborg
inger ingmar ingrid ingvar inès inês ioan ioana iona ione ira irene irina iris irit irma irv irvin irving irwin
isaac isabel isabella isabelle isadora isaiah isidor isidore isla ismael ismail isobel isolde istvan istván itai
itamar iva ivan ivana ivo ivor ivy iwan izzie izzy jacinta jack jackie jacob jacqueline jacques jada jadwiga jai
jaime jake jakob jakub jalil jamal james jamey jamie jamila jan jana jane janelle janet janice janie janina
janne jared jaroslav jarrett jarrod jasmin jasmine jason jasper jaspreet jatin javed javier jay jaya jayden
jayne jean jean-luc jean-pierre jeanette jeanine jeanne jeannette jeannie jeb jed jedediah jeff jeffrey jelani
jelena jen jenna jennifer jenny jens jeremiah jeremy jeri jermaine jeroen jerome jerrold jerry jerzy jess
jessamyn jesse jessica jessie jesús jethro jette jill jim jimena jimmie jimmy jiri jiřina jiří jo joachim joan
joanie joanna joaquin joaquín jocelyn jochen jock jodi jodie jody joe joel joelle johan johann johanna johannes
john johnathan johnny jolene jon jonah jonas jonathan jonathon jools joost jorge jorma jose josef josefa
josefina josefine joseph josephine josh joshua josiah josiane josie josé jouni jovan joy joyce jozef joão juan
juana juanita judah judd jude judi judith judy juergen juha juhani jukka jules juli julia julian juliana julie
julien juliet juliette julio julius julián justin justina justus justyna jutta jános jérôme jörg jørgen jürgen
kaarina kai kaisa kaitlin kaitlyn kalle kalpana kamal kamila kaori kara karan kareem karel karen kari karim
karima karin karina karl karla karolina kasia kasper katalin katarina katarzyna kate katelyn katerina katharine
katherine kathi kathie kathleen kathlyn kathrin kathryn kathy kati katia katie katrin katrina katya kavita kay
kaye kayla kazimierz kazuo kees keiko keir keith kelly kelsey kelvin ken kendall kendra kendrick kenji kenneth
kenny kent kermit kerri kerry kerstin kevan kevin khadija khaled khalid kiera kieran kiki kilian kim kimberley
kiran kirk kirsi kirsten kirstin kirsty kit kjell klara klaus knut kobi kofi koji konrad konstantin konstantina
krishna krista kristen kristi kristian kristin kristina kristine kristof kristoffer kristopher kristy krystyna
krzysztof kumiko kunal kurt kurtis kwame kwesi kyle lachlan laila lajos lakshmi lalit lamar lamont lana lance
landon lara larissa larry lars lasse laszlo latoya laura laurel lauren laurence laurent lauri laurie lavinia
lawrence layla lazarus leah leandro leanne leatrice lee leela leib leif leigh leila leland lelia lemuel len lena
lenka lennart lenny lenore leo leon leona leonard leonardo leonid leonie leonor leonora leopold leopoldo leota
leroy lesley leslie lester leticia letitia letty lev levana levi lewis leyla liam liana liane liat libby liesel
liesl lila lilach lilah lilian liliana lilith lillian lillie lily lina linda lindsay lindsey linn linnea linus
lionel lior lisa lisbeth lise lital liv livia livy liz liza lizzie lizzy ljiljana ljubica llewellyn lloyd logan
lois lola lonnie lorcan loren lorena lorene lorenzo loretta lori loris lorna lorne lorraine lothar lotte lottie
lou louis louisa louise lourdes lowell loïc luana luba luc luca lucas lucette lucia lucian luciana luciano
lucien lucile lucille lucinda lucio lucius lucretia lucy lucía ludmila ludovic ludwig luigi luis luisa luka
lukas lukasz luke lula luther luz luís lydia lydie lyla lyle lyn lynda lyndon lynette lynn lynne lyra lyudmila
lászló léa maarten mabel mack mackenzie maddie maddy madeleine madeline madelyn madge madhav mads mae magali
magda magdalena maggie magnus maha mahala mahesh mahmoud maia maisie maja makoto malachi malachy malcolm malia
malin malka malte mamie mandy manfred manish manny manoj manon manuel manuela mara marc marcel marcella marcelle
marcello marcelo marcia marcin marco marcos marcus marcy marek margaret margareta margarete margarita marge
margery margie margit margo margot margrethe marguerite mari maria mariam mariana marianne maribel marie marieke
marielle marija marika mariko marilyn marina mario marion marisa marisol marissa marit maritza marius marja
marjorie marjory mark markku markus marla marlene marlon marnie marshall marta martha martijn martin martina
martine marty martín marv marva marvin mary maryam maría masako massimo matan matej mateo mateus mateusz mathew
mathias mathieu mathilda mathilde mathis matilda mats matt matteo matthew matthias matti mattias mattie maud
maude maura maureen maurice maurizio mauro maury mavis max maxim maxime maximilian maxine maxwell maya maybelle
mayer mayra małgorzata mckenzie meena meera meg megan meghan mehmet meike meir mel melanie melinda melissa
melvin menachem menahem menashe mendel meredith merilyn merja merle merv mervin mervyn meryl micaela micah micha
michael michal michał micheal michel michele michelle mick mickey midori mieke miguel mihai mika mikael mikaela
mike mikhail mikkel miklós milan mildred milena milica millie milo miloš milt milton mimi mina mindy minna
minnie mira miranda mircea mirela miriam mirjam miro miroslav mirosław mirza misha mitch mitchell mitzi moe
mohamed mohammad mohammed mohan moira mollie molly mona monica monika monique montgomery monty mordecai
mordechai moritz morrie morris mort morten morton morty morwenna mose moses moshe moti mounir muhammad mukesh
mungo murat murdo muriel murray mustafa mustapha myer myles myra myrna myron myrtis myrtle märta nabil nadia
nadim nadine nadja naftali nahum naim nan nancy nandini nanette nanna naoki naoko naomi nasir nasser nat natalia
natalie natalya natan natasha nate nathalie nathan nathanael nathaniel nava naveen neal ned nedra neeraj neha
nehama neil nelda nell nellie nelly nelson nestor neta nettie neville nia niall niamh nicholas nick nicki
nicklas nicky nico nicola nicolas nicole nicoletta nicolette nicolás niels nigel nikhil nikita niko nikola
nikolai nikos nili nils nina nir nira nisha nitin nitza noa noah noam noel noelia noelle noemi nola nolan nora
norah norbert noreen noriko norm norma norman norris norton nuala nuria octavia oda oded odelia odessa odette
odile ofer ofra okan ola olaf olavi oldřich oleg oleh oleksandr olena olga oliva oliver olivia olivier ollie
olof omar omari omer ondrej ondřej oona ophelia oren orhan orit orla orli orly orson orville osama oscar oskar
osman osmond osnat osvaldo oswald othello otis otso otto outi owain owen ozzie paavo pablo paddy padma padraig
paige paloma pam pamela pankaj paola paolo parvati pascal pascale pasquale pat patrice patricia patricio patrick
patrik patsy patti patty paul paula paulette paulina pauline paulo pavel pawel paweł payton pedro peggy pekka
pelle penelope percival percy perdita perla perry pesach petar pete peter petr petra petronella peyton phil
philip philipp philippa philippe phillip phineas phoebe phyllis pia piero pierre piers pieter pietro pilar
pinchas pincus piotr pippa pirjo piroska polly pooja portia pradeep prakash pranav prem preston priscilla priya
päivi queenie quentin quincy quinn rachael rachel rachelle radek radha rae rafael rafaela rafal rafe raffaele
rafi raghav ragnar rahul raimo raina raine rainer raj rajesh rakesh ralf ralph ramesh rami ramon ramona ramya
ramón randal randall randi randolph randy rania ranjit raoul raphael raquel rashid rasmus raul ravi ray raymond
raymundo rayna raúl reba rebbe rebecca rebekah reese reetta reggie regina reginald regis reid reiko reima
reinhard reinhold rekha rena renata renate rene renee rené reuven reva rex rhea rhett rhiannon rhoda rhonda rhys
ricardo riccardo richard rick ricky rico rie rigoberto riikka riitta rina rita ritchie ritva rivka roald rob
robb robbie robert roberta roberto robin robyn rocco rochelle rocío rod roderick rodney rodolfo rodrigo roger
rohan rohit roisin roland rolando rolf rollo roman romana romy ron ronald ronan ronda ronen ronit ronja ronnie
ronny rory rosa rosalee rosalia rosalie rosalind rosalyn rosamond rosamund rosanna rosanne rosaria rosario
roscoe rose rosemarie rosemary rosetta roshni rosie rosina roslyn ross rowan rowena rowland roxana roxanne roy
roz ruan ruben rubin ruby rudi rudolf rudolph rudy rufus rui rupert rurik russ russell ruth ruthanne ruthie ryan
ryo régis saara sabina sabine sabrina sacha sachiko sachin sadia sadie sadye saeed saffron sakari sakura sal
salim sally salma salvador salvatore samantha samara samir samira sammie sammy sancho sandeep sander sandra
sandrine sandro sanjay sanna santiago santino saoirse sara sarah sarita sascha sasha saskia satoshi satu saul
sava scarlett scott seamus sean sebastian sebastiano sebastien sebastián selena selig selim selma seppo seren
serena serge sergei sergey sergio serhiy seth seymour shalini shana shane shania shannon shanti shari sharon
shaul shaun shauna shawn shawna shay shayne sheena sheila shelagh shelby sheldon shelley shelly shep sheri
sheridan sherman sherri sherrie sherry sherwin sheryl shigeru shimon shimshon shinji shira shiri shirin shirlee
shirley shlomo shmuel shoshana shoshanna shreya shulamit sibyl sid siddharth sidney siegfried sienna sigal
sigmund sigrid sigurd silas silke silvana silvester silvia silvio simcha simeon simon simona simone sinclair
sinead sini siobhan siobhán sirpa sjoerd skye skyler sloane sneha sofia sofie sofía sol solange soledad solly
solomon solveig sonali sondra sonia sonja sonny sonya sophia sophie soren spencer stacey stacie stacy stan
stanislav stanislaw stanisław stanley stefan stefania stefanie stefano steffi steinar stella steph stephan
stephane stephanie stephen stephon sterling steve steven stewart stig stu stuart stéphane sudha sully sumit
sunil sunita suresh susan susanna susannah susanne sushma susie suzanna suzanne suzy svante sven svetlana swapna
swati sy sybil sybille sylvain sylvester sylvia sylviane sylvie sándor sébastien søren sławomir taavi tabatha
tabea tabitha tad tadeusz tadhg taina takashi takeshi tal talbot tali talia talya tamar tamara tamika tammy
tamsin tania tanja tanya tapio tara tarek tarik tariq taro tasha tatiana tatjana tatum ted teddy teemu teodor
terence teresa teresita terho terje terrance terrell terrence terri terry tess tessa tessie tetsuo tevye
thaddeus thalia thandi thea thekla thelma theo theodor theodora theodore theodosia theresa thiago thierry thom
thomas thora thorsten théo tiago tibor tiffani tiffany tikva tilda tilly tilman tim timmy timo timothy timothée
timur tina tirza tish titus tobey tobi tobias tobin toby todd tom tomas tomasz tomer tomislav tommaso tommie
tommy tomoko tomás toni tony tonya torben torbjörn torsten toshiro tova tove tracey tracie tracy travis trent
trevor trey trina trish tristan tristram trixie troels troy trudie trudy tsvi tuomas tuula tuvia twyla tyler
tyrell tyrone tyson tzvi uday ugo ulf ulises ulla ulrich ulrika ulrike ulysses umberto upton uri uriel ursula
ursuline urszula usha uta ute uwe vaclav vadim valentin valentina valentino valeria valerie valery vanessa vanja
vasil vaughn veera veikko velda velma venkat venla vera vered verena vern verna vernon veronika veronique vesna
vibeke vic vicente vicki vicky victor victoria vida vidal vidya viggo vijay vikki vikram viktor vilja ville
vilma vilmos vince vincent vincenzo vinnie vinny vinod viola violet violeta virgil virginia virginie virpi
vishal vito vittorio viv vivek vivi vivien vivienne vlad vladimir vladimír volker volodymyr václav véronique
věra wade walburga waleed walid wallace wallis wally walt walter walton waltraud wanda warren warwick waylon
wayne wenche wendell wendy wenzel werner wes wesley whitney wiktor wilbert wilbur wilda wilfred wilfrid wilhelm
wilhelmina wilhelmine willa willard willem william willie willis willy wilma winfield winifred winnie winona
winston winthrop wojciech wolfgang woodrow woody wouter wyatt xander xavi xenia xiomara yaakov yacov yael yahya
yair yancey yann yannick yara yardena yasin yasir yasmin yasmina yasmine yasser yasuko yaw yehuda yehudit yelena
yetta yevgeny yiannis yigal yitzchak yitzhak ylva ynez yoav yochanan yoel yoko yolanda yolande yona yonah
yonatan yoni yosef yoshiko yossi yousef youssef yui yuki yuko yulia yuliya yumi yuri yusef yusra yusuf yuval
yvan yves yvette yvonne zach zachariah zachary zachery zack zadie zahava zaheer zahra zaid zain zainab zalman
zandra zane zara zaynab zbigniew zdenka zdeněk zdeňka zebulon zed zeev zeinab zeke zelda zella zelma zenobia zev
zeynep zia zipporah zita ziv zoe zofia zola zoltan zoltán zora zoran zoya zoé zoë zsuzsa zsuzsanna zsófia
zuleika zuzana zvi ágnes álvaro ángel åke åsa édouard élise émile éric étienne íñigo örjan øyvind łukasz
`;

export const GIVEN: ReadonlySet<string> = new Set([...RELATIVES.musk, ...COMMON.trim().split(/\s+/)]);
