/**
 * First names frequent in news text, by the pronoun that usually goes with them. They help to tell a person from
 * a company and “he” from “she”; a name that isn't here works too, with less certainty.
 */
const MALE = `aaron abdul abdullah abraham adam ade adewale adil adolfo adrian ahmad ahmed ahmet aidan aiden ajay akio akira alain alan alasdair alastair albert
alberto aldo aldous alec alejandro alejo aleksandr alessandro alessio alexander alexandre alexei alf alfie alfons alfonso alfred alfredo ali alistair
allan allen allister alois alonso alton alvaro alvin amadou amir amit amos anand anatole anatoly anders andre andreas andrei andrej andrew andrzej
andré andrés andy angelo angus anil ansel anselm ansgar anthony antoine anton antoni antonin antonio antony antti antónio anwar apollo aram archie ari
arjen arjun arkady arlo armand armando arnaud arne arno arnold arsène artem arthur arturo arvid arvind asher ashok ashwin atul augustus aurelio austen
austin avi axel aydin babak baptiste barack barnaby barney barrie barry bart bartholomew bashar bastian beau bela ben benedict benito benjamin benny
benoit benoît bent bernard bernardo bernd bernhard bernie bert bertie bertrand bilal bill billy bjarne björn blaise bob bobby bogdan boris brad
bradley bram brandon brendan brendon brent brett brian brody bronson bruce bruno bryan burt byron caleb callum calvin carey carl carl-oskar carlo
carlos carroll carsten cary casper cecil cedric cesar chad chaim chandler charles charlie chester chet chip chris christian christof christoph
christophe christopher chuck chuka clarence claude claudio claus clay clem clemens clement cliff clifford clint clive clyde coby cody colby cole colin
colm connor conor conrad corey cormac cornelius cory craig cristian cristiano curt curtis cyril cyrille cyrus dag dalton damian damien damon dan
daniel danny dante darcy dario darius daron darragh darrell darren darryl dashiell dave david davide davis dean deepak dele delroy demetrius denis
dennis denny denzel derek dermot derrick deshawn desmond detlef devin dexter diarmuid dick diego dieter dietmar dilip dimitri dimitris dinesh dino
dirk dmitri dmitry dolph dom dominic dominik don donal donald donnie donovan doug douglas doyle drew duane duncan dustin dwayne dwight dylan eamon
eamonn earl eberhard ed eddie edgar edmond edmund eduard eduardo edvard edward edwin efraim efrain egon ehsan ehud eitan elbert eldon eli elias elijah
elliot elliott elmer elon elton elvis emanuel emeka emil emile emilio emmanuel emmett emre enda ennio enrico enrique enzo ephraim erasmus eric erich
erik ernest ernesto ernie ernst errol erwin esteban ethan etienne eugene eusebio evan evander everett ewan ewen eyal ezra fabian fabio fabrice fadi
faisal farhan farid fariq farouk fausto federico felipe felix femi ferdinand fergus fernand fernando fidel filip fillemon finlay finn fletcher florian
floyd flynn forrest francesc francesco francis francisco franck francois frank franklin franz françois fraser fred frederic frederick fredrik
friedrich fritz frédéric fumio gabriel gad galen gareth garry gary gaston gavan gavin gaël geert gene gennady geoff geoffrey georg george georges
georgios georgy geraint gerald gerard gerardo gerd gerhard germán gerrit gerry ghassan giacomo gian gideon gil gilbert gilles gino giorgio giorgos
giovanni giuliano giulio giuseppe glen glenn glyn gonzalo gordon grady graeme graham grant greg gregg gregor gregorio gregory griffin grigory guido
guillaume guillermo gunnar gunther gustav gustavo guus guy gwilym göran günter günther haakon habib hakan hakeem hal hamid hank hanno hans harald hari
haris harish harlan harland harlow harold harry hartmut haruki haruto harvey hasan hashim hassan heath heber hector heiko hein heiner heinrich heinz
helmut hemant hendrik henning henri henrik henrique henry herb herbert herbie herman herve hervé hideki hideo hilario hiro hiroshi hisham hitoshi
holger homer horace horacio horst hosni howard hubert hubertus huey hugh hugo humberto humphrey hussein håkan iain ian ibrahim idris ignacio ignatius
igor ike ilya imad imran imre inigo ioannis irfan irvin irving irwin isaac isaiah isamu isidore ismael ismail issa istvan ivan ivo jaap jabari jace
jacinto jack jacob jacopo jacques jaime jairo jake jakob jakub jamal jameel james jamie jamieson jannik janusz jared jari jaroslav jarrod jarvis jason
jasper javed javier jay jayden jaydon jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-michel jean-paul jean-pierre jean-yves
jeb jed jedediah jeff jeffery jeffrey jens jensen jeppe jeremy jeroen jerome jerry jerzy jesse jesus jethro jim jimmy jiri jiro jitendra joachim
joakim joaquin jock jody joe joel johan johann johannes john johnny jon jonas jonathan joop joost jordi jorg jorge joris jose joseba josef josep
joseph josh joshua josiah josé joão juan judd jude juha jukka julen julian julien julio julius junaid junichi jurgen juri justin jérôme jörg jörn
jürgen kaan kabir kalle kamal kamil kaoru kareem karel karim karl karol kaspar kasper kazuhiro kazuo keegan keenan keiji keir keith kelvin kemal ken
kendrick kenji kenneth kenny kent kenta kerim kev kevan kevin khaled khalid kiefer kieran killian kiran kiril kirk kjell klaus knut kobe koen kofi
koichi koji konrad konstantin kostas kris krishna kristian kristof krzysztof kunle kurt kurtis kwabena kwame kwasi kyle kyriakos lachlan laird lamar
lance lanny larry lars lasse laszlo latif laurence laurent lawrence leandro leif leighton len lenard lenin lennart lenny leo leon leonard leonardo
leopold leopoldo leroy lev levi lewis lex liam linus linwood lionel lisandro lloyd logan lonnie lonny lorenzo lorne lothar lou louis lowell loïc luc
luca lucas luciano lucien lucius ludovic ludwig luigi luis luiz luka lukas luke luther lutz lyle lyndon maarten mack magnus mahesh mahmoud mahmud
majid makoto malachi malcolm malik mamadou manfred manish manny manoj mansour manuel marc marcel marcelino marcelo marcin marcio marco marcos marcus
marek mariano mario marius mark marko markus marlon marten martijn martin marty marvin marwan masahiro masoud massimiliano massimo mateo mathias mats
matt matteo matthew matthias matthijs matti mattias maurice mauricio mauritz mauro max maxim maxime maximilian maximo maynard mehdi mehmet mehul
melvin merle merlin mervyn meyer micah michael michal michel mick mickey miguel miguel-ángel mihai mika mikael mike mikel mikhail mikko miko milan
miles milo milton minoru miroslav misha mitch mitchell mo modou mohamad mohamed mohammad mohammed mohan mohit moishe monty mordecai moritz morris mort
morten moses moshe mostafa muammar muhammad munir murat murdo murray musa mustafa naftali narendra nasser nate nathan nathanael nathaniel naveed
naveen neal ned neel neil nelson nestor neville ngugi niall niccolò nicholas nicholson nick nicky nico nicolae nicolas nicolás nigel nikhil niklas
niko nikola nikolai nikos nils nino nir nitin noah noam noel norbert norman norris nuno obinna octavio odell oisín okey olaf ole oleg oleksandr
oleksiy oliver olivier olli ollie oluwaseun omar omari oren oriol orlando orrin orson orville osama osamu oscar oskar osman osvaldo otis ottavio otto
ousmane owain owen pablo pacey paddy padraig panos paolo parag paresh pascal pascual patrice patrick patrik pau paul paulino paulo paulos pavel pavlos
payam peadar pearse pedro pekka pelle per percy perry pervez pete peter petr petros petter phil philip philipp philippe phillip pierce pierre
pierre-yves piet pieter pim pio piotr plácido pradeep prakash pranav preston priyank pádraig quentin quincy quinton raf rafa rafael rafe rafi raghu
rahul raimund rainer raj raja rajan rajesh rajiv rakesh ralf ralph ram ramesh ramiro ramon ramy ramón randal randall randolph randy ranjit raoul
raphael rashid rasmus rauf raul ravi ravindra ray raymon raymond raúl redmond reed refik reggie reginald reid reinaldo reiner reinhard remi remo
renato renzo rené reuben reuven rex reza rhett rhodri rhys ric ricardo richard richie rick ricky rico rien rishi rivaldo rob robbie robert roberto
rocco rod roderic roderick rodger rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf romain roman romano romeo romesh ron ronal
ronald ronan ronnie ronny roque rory roscoe ross roy royce ruben rubén rudolf rudy rufus rui rupert ruslan russ russell ruud ryan ryoji ryu régis
sacha sachin sadiq saeed salim salman salvador salvatore sam sami samir sammie sammy samuel sandeep sander sandro sanjay sanjeev santiago santino
satish satoshi satya saul savvas sayed saša scot scott scottie seamus sean sebastian sebastião sefton selim selwyn semyon serge sergei sergey sergio
serhiy servando seth seymour shafiq shahid shane shankar shaquille shashi shaun shawn shelby sheldon sherman sherwin shigeru shimon shinichi shinji
shinzo shiv shlomo shota sid siddharth siegfried silas silvano silvio simeon simon sinclair siraj sol solomon spencer spiros stan stanislav stanley
stavros stefan stefano stellan sten stephan stephane stephen stephon steve steven stewart stig stu stuart stéphane subhash subramaniam sulaiman sundar
sunil suresh sushil sven syed sylvain sylvester séamus søren süleyman taavi tadeusz taj takahiro takashi takeo takeshi talal tancredi tanner tariq
taro tarun tate tayyip ted teddy tedros tendai terence terrance terrell terrence terry teun thabo thad thaddeus thanos tharman theo theodore thibault
thierry thom thomas thomaz thor thorbjørn thorsten théo tiago tibor tim timo timothy timothée timur tino titus tjark tobi tobias tobin toby tod todd
tolga tom tomas tomasz tommaso tommy tomás tomáš tony tor torben torsten toshio toshiro travis trevon trevor trey tristan troels troy trygve tucker
tuncay turki ty tyler tyrell tyrone tyson udo ugo ugur ulf uli ulrich umar umberto unai uri urs usman uwe vaclav valdemar valentin valentino valery
valter vaughn venkat vern vernon vicente victor vidar vidya vijay vikas vikram viktor vinay vince vincent vincenzo vinicius vinny vinod virgil vishal
vitalik vito vivek vlad vladan vladimir vladislav volker volodymyr vuk vusi wade wael wahid waldemar waleed wallace wally walt walter warren waseem
waylon wayne wendell werner wes wesley weston wilbert wilbur wilfred wilfried wilhelm will willem william willie wim winston wolfgang wolfram woodrow
wouter wyatt xabi xander xavier xi yair yakov yann yannick yaroslav yasir yasser yassin yasuo yevgeny yiannis yigal yoav yohan yonatan yoram yosef
yoshi yoshihiro yoshio youssef yuri yusuf yuto yuval yves zac zach zachary zack zaheer zaid zakaria zane zeev zeke zhen zia zoltan zsolt zubin zvi
étienne íñigo øystein`;
const FEMALE = `aarti abby abigail ada addie adela adelaide adele adelina aditi adriana adrienne adèle agata aggie agnes agnetha agnieszka agnès aida aiko aileen
ailsa aine ainsley aisha aisling akane akiko alana alanna alba alberta aleksandra alessandra alessia alexandra alexia alexis alice alicia alina aline
alisha alison aliya allegra allie allison alma alva alyson alyssa amaia amalia amanda amaya amber amel amelia amie amina amira amrita amy amélie ana
anabel anahita anastacia anastasia anaïs andie andrea andrée anette angela angeles angelika angelina angelique angelita angie anika anissa anita anja
anjali anke ann anna annalena annalise anne anne-marie anneke annelise annemarie annette annie annika annis anthea antoinette antonia anuradha anya
aoife aparna april araceli archana ariadne ariana arianna arielle arlene arti arundhati asha ashleigh ashley asma asta astra astrid athena aubrey
audrey aung aurelia aurora aurélie ava avril aya ayaka ayesha ayşe azadeh azra babette barb barbara bea beatrice beatriz becky bel belinda bella belén
benedetta benita bernadette bernadine bernice berta bertha beryl bess bessie beth bethany betsey betsy bette bettina betty bev beverly beyoncé bianca
bibi billie birgit birgitta birgitte birte blanca blanche blythe bobbi bonnie brandi branka breanna bree brenda brenna bria briana brianna bridget
bridie brigitte briony brittany bronagh bronwen bronwyn brooke brynn bryony caitlin caitriona callie camila camilla camille candace candice caprice
cara carin carina carla carleen carlotta carly carmela carmelita carmella carmen carol carola carolann carole carolin carolina caroline carolyn carrie
caryn cassandra cassidy cassie catarina cate caterina cath catharina catherina catherine cathleen cathrine cathy catrin catriona cece cecile cecilia
cecily celeste celia celina celine cerys chanda chandra chanel chantal charis charlene charlotte charmaine chaya chelsea chelsie cher cherie cheryl
cheyenne chiamaka chiara chika chimamanda chioma chitra chloe chloé chloë chris-tine christa christel christelle christi christiane christie christina
christine ciara cicely cindy cinzia claire clara clare clarice clarissa claudette claudia claudine clementine cleo clodagh coleen colette colleen
concepción concetta conchita connie constance consuelo cora coralie cordelia coretta corina corinna corinne cornelia cosima courteney courtney
cressida cristin cristina crystal cyndi cynthia cécile céline dagmar dahlia daiana daisy dalia damaris dani danica daniela daniella danielle danna
daphne daria darla darlene daryna davina dawn deana deanna deanne debbie debora deborah debra dee deepa deidre deirdre delia delilah delphine demi
dena denisa denise deniz desiree devi devika devorah diana diandra diane dianne didi dilys dina dinah dionne divya dolly dolores dominika dona
donatella donna dora dorcas doreen doria dorine doris doro dorota dorothea dorothy dorothée dorthe dottie drea dunja dunya dympna désirée edda edie
edith edna edwina effie eileen eilidh eimear eira elaina elaine elana eleanor eleanora eleanore elena eleni elfriede eliana elif elin elina elinor
elisa elisabeth elisabetta elise elisha elissa eliza elizabeth elizaveta elke ella ellen elli ellie elly elma elodie eloisa eloise elsa elspeth elva
elvira elyse emanuela emer emi emilia emilie emily emine emma emmanuelle emmeline enid erica erika erin erma erna ernestine esi esme esmeralda esmé
esperanza estela estelle ester esther etta eugenia eugenie eugénie eulalia eunice eva evangeline eve evelin evelina eveline evelyn evie fabienne
fabiola fadila faith faiza fanny farah farida fatima faye federica felicia felicity felipa fenella fern fernanda fidelma fiona fionnuala flavia fleur
flo flora florence florencia florentina flossie fran franca frances francesca francine francisca franka franziska françoise freda frederica frederike
freya frida frieda friederike fumiko gabi gabriela gabriella gabrielle gaby gaia gail galina gaynor geena gemma genevieve geneviève georgette georgia
georgiana georgie georgina geraldine geri germaine gerta gertrud gertrude ghislaine gianna gila gilda gillian gina ginny giorgia giovanna gisela
gisele giselle gisèle gita gitta giulia giuliana glenda glenys gloria glynis golda grace grainne grazia graziella greer greta gretchen gretel griet
gráinne gudrun guinevere gulnara gunilla gurinder guðrún gwen gwendolyn gwyneth gwynne hadley haifa hailey haley hali halima halina halle hana hanako
hanan hanane hanna hannah hanne hannelore harriet harriett hattie haya hayat hayley hazel heather hedda hedwig hedy heida heidi heidrun heike heleen
helen helena helene helga helin helma heloise henriette hera herta hertha hester hetty hilary hilda hilde hildegard hillary hiltrud hind hiroko hollie
holly honora hope hortense huda hyacinth héloïse hélène ianthe ida idina ikram ilana ilaria ileana ilka ilona ilse iman imani imelda imogen inbal
indira ines inga inge ingeborg inger ingrid inma inna inès ioana iolanda ira irena irene irina iris irma irmgard isa isabel isabela isabell isabella
isabelle isadora ishbel ishita isla isobel isolde ita itzel ivana ivanka ivette ivy iwona izabela jacinda jacinta jackie jacklyn jaclyn jacqueline
jacquelyn jacqui jada jana jancis jane janelle janet janette janice janina janine janis jannie jasmine jaya jayne jean jeanette jeanie jeanne
jeannette jeannie jemima jen jenifer jenna jenni jennie jennifer jenny jeri jessa jessamyn jessica jette jewel jill jillian jimena jinny jo joan joana
joanie joann joanna joanne jocelyn jodi jodie joelle johanna johanne jolanta jolene jonna josefa josefina josephine josette josiane josie josselyn
jovana joy joya joyce joëlle juana juanita judi judit judith judy juli julia juliana julie juliet julieta julietta juliette june juni junko justine
jutta kaarina kadija kaisa kaitlin kaitlyn kaja kali kalina kalpana kamala kamila kara karen karima karin karine karla karlene karolina karoline karyn
kasia kassandra katarzyna kate katerina katha katharina katharine kathe katherine kathi kathie kathleen kathrin kathryn kathryne kathy kati katia
katie katinka katja katrin katrina katrín katya kavita kay kaye kayla kayleigh keeley keely keiko keira keisha kelli kellie kelly kellyanne kelsey
kendra kenza kerri kerrie kerry kersti kerstin keziah khadija khadijah kiera kiki kimberley kimberly kimiko kinga kira kirsten kirsti kirstie kirstin
kirsty kitty kiyoko klara klaudia kora korina kristen kristi kristiina kristin kristina kristine kristy krystal krystyna kumiko kylie kyoko kyra käthe
lacey laetitia laila lakeisha lakshmi lale lalita lamia lana lani lara larissa latasha latisha latoya laura lauren lauretta laurie lavinia layla lea
leah leana leandra leanne leela leila lelia lena lenka lenora leona leonie leonor leonora leontine leslie leticia letitia lexi lexie leïla lia liana
libby lidia lieke liesbeth liesel lila lilah lilia lilian liliana liliane lilias lilla lilli lillian lillie lily lina linda linden lindiwe lindsay
ling linn linnea lioba lisa lisbeth lise lisette lissa liv livia liz liza lizzie ljubica loes lois lola lora lorelei lorena lorenza loreto loretta
lori lorna lorraine lotta lotte lottie louella louisa louise lourdes luana lucette lucia luciana lucie lucille lucinda lucrezia lucy lucía ludmila
ludmilla luisa luise luiza lulu lupe lupita luz lyda lydia lyn lynda lyndsay lyndsey lynette lynn lynne lyra lyudmila léa léonie mabel macarena
maddalena maddie madeleine madeline madelyn madge madhuri madison mae maeve mafalda magali magda magdalena magdalene maggie maggy mahalia maia maiken
mairead mairéad maisie maite maja makena malala malgorzata malia malika malin mallory mamie mandy manjit manon manuela manuella mara marcela marcella
marcelle marcia margaret margareta margarete margarita margaux margery margherita margie margit margo margot margret margrethe margriet marguerite
mari maria maria-luisa mariam marian mariana marianna marianne marie marie-christine marie-claire marie-france marie-louise marie-thérèse marieke
mariel mariela marielle marietta mariette marija marijke marika mariko marilena marilou marilyn marina marine marion marisa marissa marita mariya
mariza marjan marjolein marjorie marjory marla marleen marlen marlena marlene marlies marlyn marnie marta martha marthe marti martina martine marva
mary mary-anne mary-jane maryam maryann maryanne marybeth maría masako mathilda mathilde matilda matilde maud maude maura maureen mavis maxine maya
mayumi małgorzata meena meera meg megan meghan meghna megumi mehreen mei meike meiko melania melanie melany melina melinda melis melissa melody
mercedes meredith meryl meta mette mia michaela michelle michiko mieke miep mihaela mila milada milagros mildred milena miley milla millicent millie
milly mimi mina minako mindy minna minnie mira miranda mireille mirela miriam mirja mirjam misako mitsuko mitzi moana moira moll mollie molly momoko
mona monica monika monique montserrat morag morgana moyra muireann muna muriel myfanwy myra myriam myrna myrtle máire márta nada nadezhda nadia nadine
nadja nadège nafisa nahid naima najla namrata nan nana nanako nancy nandini nanette nannie naoko naomi narges nasreen nastasia natacha natalia natalie
natalya natasha nathalie natália nawal nayeli nazanin neda neha nela nelda nell nella nellie nelly nerys nessa netta neus neve nevena ngozi nia niamh
nichola nichole nicki nicola nicole nicoletta nicolette nieves nika nikki nikole nila nimisha nina ninette nirmala nisha nishi nita noa noelia noeline
noelle nola nolwenn nora norah noreen noriko norine norma nova noémie nuala nura nuray nuria nyasha nádia núria octavia odalys odette odile ofelia
olena olenka olga olivia oliwia olympia oona oonagh ophelia oprah orla orly ornella orsolya ottilie ottoline ouida paige paloma pam pamela pamella
paola parisa parvati pascale pat-ricia patricia patrizia patsy patti pattie patty paula paule pauletta paulette paulina pauline peggy pelagia penelope
penny pernille perpetua petra petrina petronella petula philippa philippine phillipa philomena phoebe phyllida phyllis pia pilar pip-pa polina polly
poppy portia preeti prerna prisca priscilla priti priya prue puja purificación queenie quiana rachael rachel rachelle radha raffaella ragnhild rahel
raina raisa rajni ramla ramona ranee rani rania raquel rashida rashmi raya rayna reba rebeca rebecca rebekah reem reena regan regina reiko reina
reinette renata renate renee renée resi reta reyna rhea rhian rhianna rhiannon rhoda rhona rhonda ria ricarda rigoberta rihanna rika rikke rina rinat
rini ripley risa rita ritu riva rivka roanne roberta robina robyn rochelle rocío roisin romana romina romy ronda ronit ros rosa rosalba rosalia
rosalie rosalind rosaline rosalyn rosamond rosamund rosana rosanna rosanne rose roseanne rosella roselyn rosemarie rosemary rosetta rosie rosina
rosita roslyn rowena roxana roxane roxanne roxie roya ruby rufina rukmini rumi ruta ruth ruthie ryoko régine róisín saba sabiha sabina sabine sabra
sabrina sachiko sadia sadie safiya sahar saira sakina sakura salima sallie sally salma salome salomé samantha samar samira sana sanae sandhya sandie
sandra sandrine sangeeta sanjana sanna saoirse sapna sara sarah sarai saranya sari sarina sarita saroja saskia satoko saundra savita scarlett sebnem
seema selena selin selina selma senta seraphina serena serene serpil sevgi sevilay shabana shabnam shahla shaina shakira shalini shanelle shania
shanice shanna shannon shanta shanti shari sharmila sharon sharron shauna shawna shayna sheena sheila shelagh shelia shelley shelly sheree sheri
sherri sherrie sherry sheryl shilpa shima shiori shira shireen shirin shirley shoko shona shreya shulamit sian sibylle sidonie siena sigal signe
sigrid silja silke silvana silvia simona simone simonetta sinead sini sinéad siobhan sissy siv siân snezana socorro sofia sofie sofía solange soledad
solveig sonia sonja sonya sophia sophie sophy soraya sorcha stacey stacy stefania stefanie stella stephanie stephany stine sudha sue sujata sukanya
suki suman summer sunita sunniva suranne suri susan susana susann susanna susannah susanne susi susie suzan suzanna suzanne suzette suzy svenja
svetlana sybil sybille sylvana sylvia sylvie sylwia synne ségolène tabea tabitha tahira taisha takako talia tallulah tamar tamara tamika tamiko tammie
tammy tamsin tania tanisha tanja tanvi tanya tara taraneh taryn tasha tatiana tatjana tatum tawana tayyiba tegan teodora teresa terese tereza teri
terri terrie tess tessa tetiana thais thalia thandi thandiwe thea thekla thelma theodora theresa therese theresia thirza thora thérèse tia tiana
tierney tiffany tilda tilly tina tine toini tomoko toni tonia tonje tonya topsy tora tori torie tova tove tracey tracie tracy traudl tricia trina
trine trish trisha trista trixie trude trudie trudy tuba tuva tyra ulla ulrika ulrike uma undine ursula usha ute valarie valborg valda valentina
valeria valerie valérie vanessa vania vasundhara veda velma venetia vera verena verna veronica veronika vesna veva vibeke vicki vicky victoria vida
vidhya vijaya viktoria vilma vimala viola violet violetta violette virginia virginie virpi vittoria viv viva viveca vivian vivien vivienne vlasta
véronique wallis waltraud wanda wanja wenche wendi wendy whitney wiebke wilhelmina willa wilma winifred winnie winnifred winona xanthe xenia ximena
xiomara yael yana yara yasemin yasmeen yasmin yasmina yasmine yekaterina yelena yesenia yetunde yoko yolanda yolande yosra ysabel yuka yuki yukiko
yulia yuliya yumi yumiko yuriko yvette yvonne zadie zahra zainab zaira zara zaynab zeina zeinab zelda zelma zena zenobia zeynep zhanna zina zinaida
zita zoe zoey zofia zohra zora zoë zsófia zuleika zuzana áine élodie émilie órla`;

const EITHER = `addison alex alexis andi andrea arden ariel ash aubrey avery bailey billie blair bobbie brett cameron carmen caroll casey charlie chris claude cleo
corey corin courtney dale dana darcy daryl dee devon dominique drew elliot ellis emerson emery evelyn finley frances frankie gabe georgie germain gwyn
harley hayden hollis indra jackie jade jael jamie jan jayme jean jess jo jody joey jordan joss jude jules kai kay kaya kelly kendall kerry kim kiran
kit kris laurie laverne lee leigh lennon leslie linden lindsey lindy loren lou lyn lynn marion marley marlowe mattie max mel merle mica micah michele
mickey micky mika misha morgan nat nicky nikita noor parker pat pauly perry peyton phoenix quincy quinn randy reese remy rene riley robbie robin
ronnie rory rowan sam sandy sascha sasha shannon shay shea shelby sidney skye skyler stevie sundar sydney taylor teddy terry toby toni tracy tyne val
wally whitley wynn yuval zion`;

const GENDERS: ReadonlyMap<string, 'm' | 'f' | ''> = (() => {
  const map = new Map<string, 'm' | 'f' | ''>();
  const add = (names: string, gender: 'm' | 'f' | '') => {
    for (const name of names.split(/\s+/)) for (const spelt of [name, unaccented(name)]) map.set(spelt, gender);
  };
  add(FEMALE, 'f');
  add(MALE, 'm');
  add(EITHER, '');
  return map;
})();

function unaccented(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a lower-cased word is a first name, with or without its accents. */
export function isFirstName(lower: string): boolean {
  return genderOfFirstName(lower) !== undefined;
}

/** The pronoun that goes with a first name: empty when either does, `undefined` when the name isn't known. */
export function genderOfFirstName(lower: string): 'm' | 'f' | '' | undefined {
  return GENDERS.get(lower) ?? GENDERS.get(unaccented(lower));
}
