/**
 * First names frequent in news text, by the pronoun that usually goes with them. They help to tell a person from
 * a company and “he” from “she”; a name that isn't here works too, with less certainty.
 */
const MALE = `aarav aaron abdel abdelaziz abdul abdulaziz abdullah abdulrahman abiodun abraham adam ade adebayo adekunle adewale adil aditya adnan adolfo adrian
ahmad ahmadou ahmed ahmet aidan aiden ajay akash akbar akhil akihiro akihito akinwumi akio akira alaa alain alan alasdair alastair albert alberto aldo
aldous alec alejandro alejo aleksandar aleksandr alessandro alessio alexander alexandre alexei alf alfie alfons alfonso alfred alfredo algirdas ali
alistair allan allen allister alois alonso alton alvaro alvin amadou amir amit amitabh amos anand anas anatole anatoliy anatoly anders andre andré
andreas andrei andrej andrés andrew andriy andrus andrzej andy angelo angus aniket anil anirudh ansel anselm ansgar anthony antoine anton antoni
antonin antonio antónio antony antti anwar apollo aram archie ari arjen arjun arkady arlo armand armando arnaud arne arno arnold arsène artem arthur
arturo artyom arvid arvind arvydas asher ashish ashok ashraf ashwin atul augustus aurelio austen austin avi axel aydin ayodele aziz babak babatunde
balaji baptiste barack barnaby barney barrie barry bart bartholomew bashar bashir bassam bastian beau bela ben benedict benito benjamin benny benoit
benoît bent bernard bernardo bernd bernhard bernie bert bertie bertrand bharat bilal bill billy bjarne björn blaise bob bobby bogdan bohdan bohumil
bojan bongani boris borys brad bradley bram brandon brendan brendon brent brett brian brody bronson bruce bruno bryan burt byron byung caleb callum
calvin carey carl carl-oskar carlo carlos carroll carsten cary casper cecil cedric cesar chad chaim chandan chandler charles charlie chester chet
chetan chidi chinedu chip chris christian christof christoph christophe christopher chuck chuka chukwuma clarence claude claudio claus clay clem
clemens clement cliff clifford clint clive clyde coby cody colby cole colin colm conleth connor conor conrad corey cormac cornelius cory craig
cristian cristiano curt curtis cyril cyrille cyrus daewoo dag daisuke dak dalton damian damien damon dan daniel danny dante darcy dario darius daron
darragh darrell darren darryl dashiell davante dave david davide davis dean deandre deepak dejan dejounte dele delroy demetrius denis dennis denny
denys denzel deontay derek dermot derrick deshawn desmond detlef devin devonta dexter diarmuid dick diego dieter dietmar dilip dimitri dimitris dinesh
dino dirk dmitri dmitry dmytro dolph dom dominic dominik don donal donald donnie donovan doug douglas doyle dragan drew dror duane duncan dustin
dwayne dwight dylan eamon eamonn earl eberhard ebuka ed eddie edgar edgars edmond edmund eduard eduardo edvard edward edwin efraim efrain egon ehsan
ehud eiji eitan elbert eldon eli elias elijah elliot elliott elmer elon elton elvis emanuel emeka emil emile emilio emmanuel emmett emre enda ennio
enrico enrique enzo ephraim erasmus eric erich erick erik ernest ernesto ernie ernst errol erwin eryk essam esteban ethan etienne étienne ettore euan
eugene eugenio eusebio evan evander everett ewan ewen eyal ezra fabian fabio fabrice fadi fahad faisal farhan farid fariq farok farouk fausto federico
fedir felipe felix femi ferdinand fergus fernand fernando fidel filip fillemon finlay finn fletcher florian floyd flynn forrest francesc francesco
francis francisco franck francois françois frank franklin frantisek franz fraser fred frederic frédéric frederick fredrik friedrich fritz fuad
fumihiko fumio gabriel gad gaël galen ganesh gareth garry gary gaston gautam gavan gavin geert gene genki gennady geoff geoffrey georg george georges
georgios georgy geraint gerald gerard gerardo gerd gerhard germán gerrit gerry ghassan giacomo gian gideon gil gilad gilbert gilles gino giorgio
giorgos giovanni girish gitanas giuliano giulio giuseppe glen glenn glyn godswill gonzalo gopal göran gordon grady graeme graham grant greg gregg
gregor gregorio gregory griffin grigory guido guillaume guillermo gunnar günter gunther günther gustav gustavo guus guy gwilym haakon habib haider
hajime hakan håkan hakeem hal hamad hamdan hamid hani hank hanno hans harald hari haris harish harlan harland harlow harold haroun harry hartmut
haruki haruto harvey hasan hashem hashim hassan hatem hayato heath heber hector heiko hein heiner heinrich heinz helmut hemant hendrik henning henri
henrik henrique henry herb herbert herbie herman herve hervé hesham hideaki hideki hideo hidetoshi hilario hiro hirofumi hirokazu hiroki hiroshi
hisham hitoshi holger homer horace horacio horst hosni hossam hossein howard hryhoriy hubert hubertus huey hugh hugo humberto humphrey husam hussein
iain ian ibrahim idris ifeanyi ignacio ignatius igor ihab ihor ike ilya imad imran imre inigo íñigo ioannis irfan irvin irving irwin isaac isaiah
isamu isidore ismael ismail issa istvan ivan ivica ivo jaan jaap jabari jabir jace jacinto jack jacob jacopo jacques jaden jagdish jaime jairo jake
jakob jakub jalen jamal jamarcus jameel james jamie jamieson jannik janusz jared jari jaromir jaroslav jarrod jarvis jason jasper javad javed javier
jay jayant jayden jaydon jaylen jayson jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-michel jean-paul jean-pierre
jean-yves jeb jed jedediah jeff jeffery jeffrey jens jensen jeppe jeremy jeroen jerome jérôme jerry jerzy jesse jesus jethro jim jimmy jiri jiro
jitendra joachim joakim joão joaquin jock jody joe joel johan johann johannes john johnny jomo jon jonas jonathan joop joost jordi jorg jörg jorge
joris jörn jose josé joseba josef josep joseph josh joshua josiah jovan juan judah judd jude juha juhan jukka julen julian julien julio julius junaid
junichi junichiro jurgen jürgen juri justin kaan kabir kalle kamal kamil kaoru kareem karel karim karl karol kartik kaspar kasper katsuya kazuhiko
kazuhiro kazuki kazuo keegan keenan keiji keir keith kelechi kelvin kemal ken kendrick kenichi kenji kenneth kenny kent kenta kentaro kerim kev kevan
kevin khader khaled khalid khalil kiefer kieran killian kipchoge kiran kiril kirk kiyoshi kjell klaus knut kobe koen kofi kohei koichi koji kojo
konrad konstantin kostas kosuke kris krishna kristian kristof krzysztof kunal kunle kurt kurtis kwabena kwaku kwame kwasi kyle kyriakos kyrylo lachlan
ladislav laird lalit lamar lamelo lance lanny larry lars lasse laszlo latif laurence laurent lawrence lazar leandro leif leighton lekan len lenard
lenin lennart lenny leo leon leonard leonardo leopold leopoldo leroy lev levi lewis lex liam linus linwood lionel lisandro lloyd logan loïc lonnie
lonny lorenzo lorne lothar lou louis lowell lubos luc luca lucas luciano lucien lucius ludovic ludwig luigi luis luiz luka lukas luke luther lutz lyle
lyndon maarten mack magnus mahesh mahmoud mahmud majed majid makoto maksym malachi malcolm malik mamadou manabu mandla manfred manish manmohan manny
manoj mansoor mansour manuel marc marcel marcelino marcelo marcin marcio marco marcos marcus marek mariano mario marius mark marko markus marlon
marquise marten martijn martin marty marvin marwan masaaki masahiro masao masaru masashi masato masoud massimiliano massimo mateo mathias mats matt
matteo matthew matthias matthijs matti mattias maurice mauricio mauritz mauro maury max maxim maxime maximilian maximo maynard mazen mehdi mehmet
mehul melvin merle merlin mervyn meyer micah michael michel mick mickey miguel miguel-ángel mihai mika mikael mike mikel mikhail mikko miko
milan miles milo milorad milos milton minho minoru miroslav misha mitch mitchell mitsuo mo moataz modou mohamad mohamed mohammad mohammed mohan
mohanad mohandas mohit moishe moncef monty mordecai moritz morris mort morten moses moshe mostafa mounir mousa muammar muhammad muhammed mukesh munir
murat murdo murray murtaza musa musab mustafa muyiwa mwai mykhailo mykola myung nabil nadim naftali naguib naim naoki naoto narayan narendra naresh
naruhito nasser nate nathan nathanael nathaniel naveed naveen nawaf nayef nazar neal nebojsa ned neel neeraj neil nelson nenad nestor neville ngugi
niall niccolò nicholas nicholson nick nicky nico nicolae nicolas nicolás nigel nikhil niklas niko nikola nikolai nikos nils nino nir nitin nitish
nnamdi noah noam nobuo noel norbert noriyuki norman norris novak nuno obinna octavio odell oisín okey olaf ole oleg oleh oleksandr oleksiy oliver
olivier olli ollie olufemi oluwaseun oluwole omar omari ondrej oren oriol orlando orrin orson orville osama osamu oscar oskar osman ostap osvaldo otis
ottavio otto ousmane owain owen pablo pacey paddy padraig pádraig pankaj panos paolo parag paresh parth pascal pascual patrice patrick patrik pau paul
paulino paulo paulos pavel pavlo pavlos payam peadar pearse pedro pekka pelle per percy perry pervez petar pete peter petr petro petros petter phil
philip philipp philippe phillip pierce pierre pierre-yves piet pieter pim pio piotr piyush plácido pradeep pradip prakash pranab pranav prashant
predrag preston priyank qasim quentin quincy quinton radek radovan raf rafa rafael rafe rafi rafiq raghu rahul raila raimonds raimund rainer raj raja
rajan rajeev rajendra rajesh rajiv rajnath rakesh ralf ralph ram ramakrishna ramesh ramiro ramon ramón ramy ramzi randal randall randolph randy ranjit
raoul raphael rashad rashee rashid rasmus rauf raul raúl ravi ravindra ray raymon raymond redmond reed refik reggie reginald régis reid reinaldo
reiner reinhard remi remo renato rené renzo reuben reuven rex reza rhett rhodri rhys ric ricardo richard richie rick ricky rico rien rishi rivaldo
riyad rob robbie robert roberto rocco rod roderic roderick rodger rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf romain roman
romano romeo romesh ron ronal ronald ronan ronnie ronny roque rory roscoe ross roy royce ruben rubén rudolf rudy rufus rui rupert ruslan russ russell
ruud ryan ryoji ryosuke ryota ryu saad sabri sacha sachin sadiq saeed safwan saleh salim salman salvador salvatore sam sami samir sammie sammy samuel
sandeep sander sandro sanjay sanjeev sanjiv santiago santino santosh saquon saša satish satoru satoshi satya saul savvas sayed scot scott scottie
seamus séamus sean sebastian sebastião sefton segun seiji selim selwyn semyon serge sergei sergey sergio serhiy servando seth seymour shafiq shahid
shai shane shankar shaquille shashi shaun shawn shehbaz shekhar shelby sheldon sherif sherman sherrod sherwin shigeru shimon shingo shinichi shinji
shinzo shiv shlomo shohei shota shuichi shunsuke shyam sid siddharth siegfried silas silvano silvio simeon simon sinclair sipho siraj slobodan sol
solomon sosuke sota spencer spiros srdjan srinivas stan stanislav stanley stavros stefan stefano stellan sten stepan stephan stephane stéphane stephen
stephon steve steven stewart stig stu stuart subhash subramaniam sudhir sufyan sulaiman süleyman sumit sundar sunil suraj suresh sushil sven syed
sylvain sylvester søren taavi tadashi tadeusz tafadzwa tahir taichi taj takahiro takashi takayuki takeo takeshi takumi talal tamer tancredi tanner
taras tareq tariq taro tarun tate tatsuya tayyip ted teddy tedros tejas tendai terence terrance terrell terrence terry tetsuya teun thabo thad
thaddeus thanos tharman themba theo théo theodore thibault thierry thom thomas thomaz thor thorbjørn thorsten tiago tibor tihomir tim timo timothée
timothy timur tino titus tjark tobi tobias tobin toby tod todd tolga tom tomas tomás tomáš tomasz tommaso tommie tommy tomohiro tony tor torben
torsten toru toshihiro toshio toshiro trae travis trevon trevor trey tristan troels troy trygve tsutomu tucker tuncay tunde turki ty tyler tyreek
tyrell tyrese tyrone tyson uday udo ugo ugur uhuru ulf uli ulrich umar umberto umesh unai uri urs usman uwe vaclav vadym valdemar valentin valentino
valeriy valery valter varun vasyl vaughn vedant venkat vern vernon vicente victor vidar vidya vijay vikas vikram viktor vinay vince vincent vincenzo
vinicius vinny vinod vipin virat virgil vishal vitalik vitaliy vitaly vito vivek vlad vladan vladimir vladislav vojislav vojtech volker volodymyr vuk
vusi vytautas wade wael wahid waldemar waleed walid wallace wally walt walter warren waseem wassim waylon wayne wendell werner wes wesley weston
wilbert wilbur wilfred wilfried wilhelm will willem william willie wim winston wolfgang wolfram woodrow wouter wyatt xabi xander xavier xi yahya yair
yakov yann yannick yaroslav yash yasir yasser yassin yasuhiro yasuo yemi yevgeny yevhen yiannis yigal yoav yogesh yohan yoichi yonatan yoram yosef
yoshi yoshihide yoshihiro yoshio yosuke younis youssef yoweri yuichiro yuji yukio yuri yuriy yusuf yuta yutaka yuto yuval yves zac zach zachary zack
zaheer zaid zakaria zane zdenek zdravko zeev zeke zhen zia ziad zinedine zoltan zoran zsolt zubair zubin zvi øystein`;
const FEMALE = `aaliyah aarti abby abeni abigail ada adaeze adaora addie adela adelaide adele adèle adelina aditi adriana adrienne afaf agata aggie agnes agnès
agnetha agnieszka ahlam aida aiko aileen ailsa aine áine ainsley aisha aishwarya aisling akane akiko alana alanna alba alberta aleksandra alessandra
alessia alexandra alexia alexis alia alice alicia alina aline alisha alison aliya allegra allie allison alma alona alondra alva alyona alyson alyssa
amaia amalia amanda amara amari amaya amber amel amelia amélie amie amina aminah aminata amira amrita amy ana anabel anahita anaïs ananya anastacia
anastasia anastasiia anaya andie andrea andrée aneta anette angela angeles angelica angelika angelina angelique angelita angie anika anissa anita
aniyah anja anjali anke ann anna annabelle annalena annalise anne anne-marie anneke annelise annemarie annette annie annika annis anthea antoinette
antonia anuradha anushka anya aoife aparna april araceli archana ariadne ariana arianna arielle arlene arti arundhati asha ashanti ashlee ashleigh
ashley ashlyn asma asta astra astrid asuka athena aubrey audra audrey aung aurelia aurélie aurora ava avril aya ayaka ayanna ayesha ayşe ayumi azadeh
aziza azra babette banu barb barbara basma bea beata beatrice beatriz becky bel belén belinda bella benedetta benita bernadette bernadine nadya bernice
berta bertha beryl bess bessie beth beyoncé bethany betsey betsy bette bettina betty bev beverly beyoncé bhavna bianca bibi billie birgit birgitta birgitte
birte blanca blanche blythe bobbi bonnie bozena brandi branka breanna bree brenda brenna breonna bria briana brianna bridget bridie brielle brigitte
briony brittany brittney bronagh bronwen bronwyn brooke brynn bryony caitlin caitriona callie cami camila camilla camille candace candice caprice cara
carin carina carissa carla carleen carlotta carly carmela carmelita carmella carmen carol carola carolann carole carolin carolina caroline carolyn
carrie caryn cassandra cassidy cassie catalina catarina cate caterina cath catharina catherina catherine cathleen cathrine cathy catrin catriona cece
cecile cécile cecilia cecily celeste celia celina celinda celine céline cerys chanda chandra chanel chantal charis charisse charlene charlotte
charmaine chasity chaya chelsea chelsey chelsie cher cherie cheryl cheyenne chiamaka chiara chidinma chieko chihiro chika chimamanda chioma chitra
chloe chloé chloë chris-tine christa christel christelle christi christiane christie christina christine ciara cicely cindy cinzia claire clara clare
clarice clarissa claudette claudia claudine clementine cleo clodagh coleen colette colleen concepción concetta conchita connie constance consuelo cora
coralie cordelia coretta corina corinna corinne cornelia cosima courteney courtney cressida cristin cristina crystal cyndi cynthia dagmar dahlia
daiana daisy dalia damaris dani danica daniela daniella danielle danna daphne daria darina darla darlene daryna davina dawn dayna deana deanna deanne
debbie debora deborah debra dee deepa deepika deidre deirdre delaney delia delilah delphine demi dena denisa denise deniz desiree désirée devi devika
devorah diana diandra diane dianne didi dilys dina dinah dinorah dionne divya doaa dolly dolores dominika dona donatella donna dora dorcas doreen
doria dorine doris doro dorota dorothea dorothée dorothy dorthe dottie drea dunja dunya dympna eboni edda edie edith edna edwina effie efua eileen
eilidh eimear eira elaina elaine elana eleanor eleanora eleanore elena eleni elfriede eliana elif elin elina elinor elisa elisabeth elisabetta elise
elisha elissa eliza elizabeth elizaveta elke ella ellen elli ellie elly elma elodie élodie eloisa eloise elsa elspeth elva elvira elyse eman emanuela
emely emer emi emiko emilia emilie émilie emily emine emma emmanuelle emmeline enas enid erica erika eriko erin erma erna ernestine esi esme esmé
esmeralda esperanza estela estelle ester esther etsuko etta eugenia eugenie eugénie eulalia eunice eva evangeline eve evelin evelina eveline evelyn
evie ewa fabienne fabiola fadila fadwa faith faiza fanny farah farida fatima fatma fawzia faye federica felicia felicity felipa fenella fern fernanda
fidelma fiona fionnuala flavia fleur flo flora florence florencia florentina flossie folake fran franca frances francesca francine francisca françoise
franka franziska freda frederica frederike freya frida frieda friederike fumiko funke gabi gabriela gabriella gabrielle gaby gaia gail galia galina
gayatri gaynor geena geeta gemma genevieve geneviève georgette georgia georgiana georgie georgina geraldine geri germaine gerta gertrud gertrude ghada
ghislaine gia gianna gila gilda gillian gina ginny giorgia giovanna gisela gisele gisèle giselle gita gitta giulia giuliana glenda glenys gloria
glynis golda grace grainne gráinne grazia graziella grazyna greer greta gretchen gretel griet gudrun guinevere gulnara gunilla gurinder guðrún gwen
gwendolyn gwyneth gwynne hadley haifa hailey haley hali halima halina halle hallie hana hanadi hanako hanan hanane hanna hannah hanne hannelore
harriet harriett haruka harumi hattie haya hayat hayley hazel heather heba hedda hedwig hedy heida heidi heidrun heike heleen helen helena helene
hélène helga helin helma heloise héloïse henriette hera herta hertha hester hetty hiba hilary hilda hilde hildegard hillary hiltrud hind hiroko hitomi
hollie holly honora hope hortense huda hyacinth ianthe ibtisam ida idina ifeoma ikram ilana ilaria ileana ilka ilona ilse iman imani imelda imogen
inbal indira ines inès inga inge ingeborg inger ingrid inma inna ioana iolanda ira irena irene irina iris irma irmgard iryna isa isabel isabela
isabell isabella isabelle isadora ishbel ishita isla isobel isolde ita itzel ivana ivanka ivette ivy iwona izabela jacinda jacinta jackie jacklyn
jaclyn jacqueline jacquelyn jacqui jada jadwiga jaimie jamila jana janae jancis jane janelle janet janette janice janina janine janis jannie jasmin
jasmine jawaher jaya jayla jayne jazmin jean jeanette jeanie jeanne jeannette jeannie jemima jen jenelle jenifer jenna jenni jennie jennifer jenny
jeri jerri jessa jessamyn jessica jette jewel jill jillian jimena jinny jo joan joana joanie joann joanna joanne jocelyn jodi jodie joelle joëlle
johanna johanne jolanta jolene joni jonna jordyn josefa josefina joselyn josephine josette josiane josie josselyn jovana joy joya joyce juana juanita
judi judit judith judy juli julia juliana julianna julie juliet julieta julietta juliette june juni junko justine justyna jutta jyoti kaarina kadija
kailyn kaisa kaitlin kaitlyn kaja kajal kaley kali kalina kalpana kamala kamila kanako kangana kaori kara kareena karen karima karin karina karine
karissa karla karlene karolina karoline karyn kasia kassandra katarzyna kate katelyn katerina kateryna katha katharina katharine kathe käthe katherine
kathi kathie kathleen kathrin kathryn kathryne kathy kati katia katie katinka katja katrin katrín katrina katya kavita kavitha kay kaye kayla kaylee
kayleigh keeley keely keiko keira keisha kelli kellie kelly kellyanne kelsey kemi kendra kenza keri kerri kerrie kerry kersti kerstin kesha keziah
khadija khadijah kiara kiera kierra kiki kimberlee kimberley kimberly kimiko kimora kinga kira kirsten kirsti kirstie kirstin kirsty kitty kiyoko
klara klaudia komal kora korina kourtney krista kristen kristi kristiina kristin kristina kristine kristy krystal krystyna ksenia kumiko kyla kylie
kyoko kyra lacey laetitia laila lakeisha lakisha lakshmi lale lalita lamia lana lani lara larissa larysa lashonda latasha latifa latisha latonya
latoya laura laurel lauren lauretta laurie lavinia layla lea léa leah leana leandra leanne leela leena leila leïla lelia lena lenka lenora leona
leonie léonie leonor leonora leontine lesia leslie leticia letitia lexi lexie lia liana libby lidia lieke liesbeth liesel lila lilah lili lilia lilian
liliana liliane lilias lilla lilli lillian lillie lily limor lina linda linden lindiwe lindsay ling linn linnea linzi lioba lisa lisbeth lise lisette
lissa liv livia liz liza lizzie ljubica loes lois lola lora lorelei lorena lorenza loreto loretta lori lorna lorraine lotta lotte lottie louella
louisa louise lourdes luana lubna lucette lucia lucía luciana lucie lucille lucinda lucrezia lucy ludmila ludmilla luisa luise luiza lulu lupe lupita
luz lyda lydia lyn lynda lyndsay lyndsey lynette lynn lynne lyra lyudmila lyudmyla mabel macarena mackenzie macy maddalena maddie madeleine madeline
madelyn madge madhuri madison mae maeve mafalda magali magda magdalena magdalene maggie maggy maha mahalia maia maiken maiko máire mairead mairéad
maisie maite maja makayla makena makiko malak malala malgorzata malia malika malin mallory mamata mamie manal mandy manisha manjit manon manuela
manuella mara marcela marcella marcelle marcia margaret margareta margarete margarita margaux margery margherita margie margit margo margot margret
margrethe margriet marguerite marharyta mari maria maría maria-luisa mariam marian mariana marianna marianne maribel marie marie-christine
marie-claire marie-france marie-louise marie-thérèse marieke mariel mariela marielle marietta mariette mariia marija marijke marika mariko marilena
marilou marilyn marina marine marion marisa marissa marita mariya mariza marjan marjolein marjorie marjory marla marleen marlen marlena marlene
marlies marlyn marnie marsha marta márta martha marthe marti martina martine marva marwa mary mary-anne mary-jane maryam maryann maryanne marybeth
marzena masako mathilda mathilde matilda matilde maud maude maura maureen mavis maxine maya maysa mayumi małgorzata mckenzie meena meera meg megan
meghan meghna megumi mehreen mei meike meiko melania melanie melany melina melinda melis melissa melody menaka mercedes meredith meryl meta mette mia
michaela michelle michiko midori mieke mieko miep mihaela miho mikako mikayla mila milada milagros mildred milena miley milla millicent millie milly
mimi mina minako mindy minna minnie mira miranda mireille mirela miriam mirja mirjam misaki misako misty mitsuko mitzi miyuki mizuki moana moira moll
mollie molly momoko mona monica monika monique montserrat morag morgana moyra muireann muna muriel myfanwy myra myriam myrna myrtle nada nadège nadera
nadezhda nadia nádia nadiia nadine nadja nafisa nahid nahla naima najla najwa namrata nan nana nanako nancy nandini nanette nannie naoko naomi narges
nasreen nastasia natacha natalia natália natalie nataliia natalya natasha nathalie natsuko nawal nayeli nazanin neda neelam neha nela nelda nell nella
nellie nelly nerys nesreen nessa netta neus neve nevena ngozi nia niamh nichola nichole nicki nicola nicole nicoletta nicolette nieves nihal nika niki
nikki nikole nila nimisha nina ninette nirmala nisha nishi nita nkechi nneka noa noelia noeline noelle noemi noémie nola nolwenn nora norah noreen
noriko norine norma noura nova nuala nura nuray nuria núria nyasha nyla obiageli octavia odalys odette odile ofelia oksana oleksandra olena olenka
olga olha olivia oliwia olympia oona oonagh ophelia oprah orla órla orly ornella orsolya ottilie ottoline ouida padma paige pallavi paloma pam pamela
pamella paola parisa parvati pascale pat-ricia patricia patrizia patsy patti pattie patty paula paule pauletta paulette paulina pauline peggy pelagia
penelope penny pernille perpetua petra petrina petronella petula philippa philippine phillipa philomena phoebe phyllida phyllis pia pilar pip-pa
polina polly pooja poonam poppy portia prachi pratibha preeti prerna prisca priscilla priti priya priyanka prue puja purificación queenie quiana rabia
rachael rachel rachelle radha radhika raffaella raghad ragnhild rahel raina raisa rajni ramla ramona rana randa ranee rani rania raquel rasha rashida
rashmi raya rayna reba rebeca rebecca rebekah reem reema reena regan regina régine reiko reina reinette rekha renata renate renee renée renuka resi
reta reyna rhea rhian rhianna rhiannon rhoda rhona rhonda ria ricarda richa rieko rigoberta rihanna rika rikke rima rina rinat rini ripley risa rita
ritu riva rivka roanne roberta robina robyn rochelle rocío roisin róisín romana romina romy ronda ronit ronke ronna roopa ros rosa rosalba rosalia
rosalie rosalind rosaline rosalyn rosamond rosamund rosana rosanna rosanne rose roseanne rosella roselyn rosemarie rosemary rosetta rosie rosina
rosita roslyn rowena roxana roxane roxanne roxie roya ruba ruby rufina rukmini rumi ruta ruth ruthie ryoko saba sabiha sabina sabine sabra sabrina
sachiko sade sadia sadie safiya sahar saira sakina sakura salima sallie sally salma salome salomé salwa samah samantha samar samara samia samira sana
sanae sandhya sandie sandra sandrine sangeeta sanjana sanna saoirse sapna sara sarah sarai saranya sari sarina sarita saroja saskia satoko saundra
savita sawsan sayaka scarlett sebnem seema ségolène selena selin selina selma senta seraphina serena serene serpil setsuko sevgi sevilay shabana
shabnam shahla shaima shaina shakira shalini shana shanelle shania shanice shanna shannon shanta shanti shari sharmila sharon sharron shauna shawna
shayla shayna sheela sheena sheila shelagh shelia shelley shelly sheree sheri sherri sherrie sherry sheryl shilpa shima shiori shira shireen shirin
shirley shobha shoko shona shreya shruti shulamit shweta sian siân sibylle sidonie siena sienna sigal signe sigrid siham silja silke silvana silvia
simona simone simonetta sinead sinéad sini siobhan sissy siv smita smriti sneha snezana socorro sofia sofía sofie sofiia solange soledad solomiia
solveig sonali sonam sonia sonja sonya sophia sophie sophy soraya sorcha souad stacey staci stacy stefania stefanie stella stephanie stephany stine
sudha sue suha sujata sukanya suki suman sumiko summer sunita sunniva supriya suranne suri susan susana susann susanna susannah susanne sushma susi
susie suzan suzanna suzanne suzette suzie suzy svenja svetlana svitlana swati sybil sybille sylvana sylvia sylvie sylwia synne tabea tabitha tahani
tahira taisha takako talia tallulah tamar tamara tameka tami tamika tamiko tammie tammy tamsin tania tanisha tanja tanvi tanya tara taraji taraneh
taryn tasha tatiana tatjana tatum tawana tayyiba tegan temitope teodora teresa terese tereza teri terri terrie tess tessa tetiana tetyana thais thalia
thandi thandiwe thea thekla thelma theodora theresa therese thérèse theresia thirza thora tia tiana tierney tiffany tilda tilly tina tine titilayo
toini tomoko tomomi toni tonia tonje tonya topsy tora tori torie tova tove tracey tracie tracy traudl tricia trina trine trish trisha trista trixie
trude trudie trudy tuba tuva tyra ulla ulrika ulrike uma undine urmila ursula urszula usha ute valarie valborg valda valentina valeria valerie valérie
vandana vanessa vania varsha vasundhara veda veena velma venetia vera verena verna veronica veronika véronique vesna veva vibeke vicki vicky victoria
vida vidhya vijaya viktoria viktoriia vilma vimala viola violet violetta violette virginia virginie virpi vittoria viv viva viveca vivian vivien
vivienne vlasta wafa wallis waltraud wanda wanja wenche wendi wendy whitney wiebke wilhelmina willa wilma winifred winnie winnifred winona xanthe
xenia ximena xiomara yael yana yara yasemin yasmeen yasmin yasmina yasmine yekaterina yelena yesenia yetunde yevheniia yoko yolanda yolande yoshiko
yosra ysabel yuka yukari yuki yukiko yuko yulia yuliya yumi yumiko yuriko yvette yvonne zadie zahra zainab zaira zara zaynab zeina zeinab zelda zelma
zena zenobia zeynep zhanna zina zinaida zita zoe zoë zoey zofia zohra zora zoya zsófia zuleika zuri zuzana`;

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
  return GENDERS.get(lower) ?? (/^[a-z-]*$/.test(lower) ? undefined : GENDERS.get(unaccented(lower)));
}
