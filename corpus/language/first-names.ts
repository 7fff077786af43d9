/**
 * First names frequent in news text, by the pronoun that usually goes with them. They help to tell a person from
 * a company, “he” from “she” and one bearer of a surname from another; a name that isn't here works too, with less
 * certainty. In small letters; one that is in two lists has the gender of the later.
 */
const MALE = `
aarav aaron abdel abdelaziz abdul abdulaziz abdullah abdulrahman abe abel abiodun abner abraham abram adalbert adam ade adebayo adekunle adewale adil
aditya adnan adolfo adrian agustin ahmad ahmadou ahmed ahmet aidan aiden ajay akash akbar åke akhil akihiro akihito akinwumi akio akira al alaa alain
alan alasdair alastair albert alberto albin alden aldo aldous alec aled alejandro alejo aleksandar aleksandr alessandro alessio alexander alexandre
alexei alf alfie alfons alfonso alfred alfredo algirdas ali alistair allan allen allister alois alonso alonzo aloysius alton alvar alvaro alvin amadou
amar amir amit amitabh amos anand anas anatole anatoliy anatoly anders andre andré andreas andrei andrej andrés andrew andrey andriy andrus andrzej
andy ángel angelo angus aniket anil anirudh ankit ansel anselm ansgar anthony antoine anton antoni antonin antonio antónio antony antti anwar apollo
aram archibald archie ari arjen arjun arkady arlo armand armando arnaud arne arnie arno arnold aron arsène artem arthur arturo artyom arun arvid
arvind arvydas asaf asher ashish ashok ashraf ashwin astor attila atul augustus aurelio austen austin avi avraham avram avri axel aydin ayodele aziz
azriel babak babatunde balaji baptiste barack barnabas barnaby barney barrie barry bart bartholomew baruch bashar bashir basil bassam bastian bastien
beau bela béla ben benedict benedikt bengt benito benjamin benjy bennett benny benoit benoît bent bernard bernardo bernd bernhard bernie bert bertie
bertil bertram bertrand bharat bilal bill billy bjarne björn bjørn blaise bo-göran boaz bob bobby bogdan bohdan bohumil bojan bongani boris borys boyd
brad bradley brady bram brandon branislav branko brendan brendon brent bret brett brian brody bronisław bronson bruce bruno bryan bryce buck burt
butch byron byung caetano caleb callum calum calvin carey carl carl-oskar carlo carlos carroll carsten cary casper cathal cato cecil cedric celso
cesar chad chaim chandan chandler charles charlie chester chet chetan chidi chinedu chip chris christian christof christoph christophe christopher
christos chuck chuka chukwuma ciaran clarence clark claude claudio claus clay clayton clem clemens clement cliff clifford clifton clint clive clyde
coby cody colby cole colin colm conan conleth connor conor conrad constantin constantine corey cormac cornelis cornelius cory cosimo cosmo craig
crispin cristian cristiano curt curtis cyril cyrille cyrus daewoo dafydd dag daisuke dak dalton damian damien damon dan dane daniel danny dante darcy
dario darius dariusz daron darragh darrell darren darryl dashiell davante dave david davide davis dean deandre declan deepak dejan dejounte dele
delroy demetrius denis dennis denny denys denzel deontay derek dermot derrick deshawn desmond detlef devin devonta dexter diarmuid dick didier diego
dieter dietmar dietrich dilip dimitri dimitris dinesh dino dirk dmitri dmitriy dmitry dmytro dolph dom dominic dominick dominik don donal donald
donnie donovan doron doug dougal douglas dov doyle dragan drew dror duane duncan dustin dwayne dwight dylan eamon eamonn earl ebenezer eberhard ebuka
ed eddie edgar edgars edmond edmund édouard eduard eduardo edvard edward edwin eero efraim efrain egon ehsan ehud eiji einar eino eitan ekkehard elad
elbert eldad eldon eli elias eliezer elijah elio eliot elkan elliot elliott elmer elon elton elvin elvis emanuel emanuele emeka emil emile emilio
emmanuel emmet emmett emre enda ennio enoch enrico enrique enzo ephraim erasmus erez eric éric erich erick erik erkki ernest ernesto ernie ernst errol
ersin ervin erwin eryk essam esteban ethan etienne étienne ettore euan eugene eugenio eusebio eustace evan evander everett ewan ewen eyal eytan
ezekiel ezra fabian fabio fabrice fabrizio fadi fahad faisal farhan farid fariq farok farouk fausto federico fedir felipe felix femi ferdinand ferenc
fergus fernand fernando fidel filip filippo fillemon finlay finn fintan flavio fletcher florian floyd flynn forrest francesc francesco francis
francisco franck franco francois françois frank franklin frantisek franz fraser fred freddie frederic frédéric frederick frederik fredric fredrik
friedrich fritz frode fuad fumihiko fumio fyodor gábor gabriel gad gaël galen ganesh gareth garrett garry garth gary gaspard gaston gaurav gautam
gavan gavin geert gene genki gennady gennaro geoff geoffrey georg george georges georgios georgy geraint gerald gerard gerardo gerd gerhard germán
gerrit gerry gershon ghassan gheorghe giacomo gian giancarlo gianfranco gianluca gianni gideon gil gilad gilbert giles gilles gino giorgio giorgos
giovanni girish gitanas giuliano giulio giuseppe glen glenn glyn godfrey godswill godwin gonçalo gonzalo gopal göran gordon grady graeme graham grant
greg gregg gregor gregorio gregory griffin grigory grover grzegorz guenther guido guillaume guillermo gunnar günter gunther günther gus gustaf gustav
gustavo guthrie guus guy gwilym gyorgy györgy haakon habib haider haim hajime hakan håkan hakeem hal halvor hamad hamdan hamid hamish hamza hani hank
hannes hanno hans hans-peter harald hari haris harish harlan harland harlow harold haroun harry hartmut haruki haruto harvey hasan hashem hashim
hassan hatem hayato heath heber hector heikki heiko hein heiner heinrich heinz helmut hemant hendrik henk henning henny henri henrik henrique henry
herb herbert herbie herman hermann hersch herschel hersh hershel herve hervé hesham hideaki hideki hideo hidetoshi hilario hillel hiro hirofumi
hirokazu hiroki hiroshi hisham hitoshi hjalmar holger homer horace horacio horatio horst hosni hossam hossein howard howie hryhoriy hubert hubertus
huey hugh hugo humberto humphrey husam hüseyin hussain hussein huw hyman iain ian ibrahim idan idris ifeanyi ignacio ignatius igor ihab ihor ike ilan
ilkka illya ilya imad immanuel imran imre ingmar ingvar inigo íñigo ioan ioannis irfan irv irvin irving irwin isaac isaiah isamu isidor isidore ismael
ismail issa istvan itai itamar ivan iván ivica ivo ivor iwan jaan jaap jabari jabir jace jacinto jack jacob jacopo jacques jaden jagdish jai jaime
jairo jake jakob jakub jalen jalil jamal jamarcus jameel james jamie jamieson jannik jános janusz jared jari jaromir jaroslav jarrett jarrod jarvis
jason jasper jatin javad javed javier jay jayant jayden jaydon jaylen jayson jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc
jean-michel jean-paul jean-pierre jean-yves jeb jed jedediah jeff jeffery jeffrey jelani jens jensen jeppe jeremiah jeremy jermaine jeroen jerome
jérôme jerrold jerry jerzy jesse jesus jesús jethro jim jimmie jimmy jiri jiří jiro jitendra joachim joakim joão joaquin jochen jock jody joe joel
johan johann johannes john johnathan johnny jomo jon jonah jonas jonathan jonathon joop joost jordi jorg jörg jorge jørgen joris jorma jörn jose josé
joseba josef josep joseph josh joshua josiah jouni jovan jozef juan judah judd jude juergen juha juhan juhani jukka julen julian julien julio julius
junaid junichi junichiro jurgen jürgen juri justin justus kaan kabir kalle kamal kamil kaoru karan kareem karel karim karl karol kartik kaspar kasper
katsuya kazimierz kazuhiko kazuhiro kazuki kazuo keegan keenan kees keiji keir keith kelechi kelvin kemal ken kendrick kenichi kenji kenneth kenny
kent kenta kentaro kerim kermit kev kevan kevin khader khaled khalid khalil kiefer kieran kilian killian kipchoge kiran kiril kirk kiyoshi kjell klaus
knut kobe kobi koen kofi kohei koichi koji kojo konrad konstantin kostas kosuke kris krishna kristian kristof kristoffer kristopher krzysztof kunal
kunle kurt kurtis kwabena kwaku kwame kwasi kwesi kyle kyriakos kyrylo lachlan ladislav laird lajos lalit lamar lamelo lamont lance landon lanny larry
lars lasse laszlo latif laurence laurent lauri lawrence lazar lazarus leandro leib leif leighton lekan leland lemuel len lenard lenin lennart lenny
leo leon léon leonard leonardo leonid leopold leopoldo leroy lester lev levi lewis lex liam linus linwood lionel lisandro llewellyn lloyd logan loïc
lonnie lonny lorcan lorenzo lorne lothar lou louis lowell lubos luc luca lucas lucian luciano lucien lucio lucius ludovic ludwig luigi luis luís luiz
luka lukas lukasz łukasz luke luther lutz lyle lyndon maarten mack madhav mads magnus mahesh mahmoud mahmud majed majid makoto maksym malachi malachy
malcolm malik malte mamadou manabu mandla manfred manish manmohan manny manoj mansoor mansour manuel marc marcel marcelino marcello marcelo marcin
marcio marco marcos marcus marek mariano mario marius mark markku marko markus marlon marquise marshall marten martijn martin marty marv marvin marwan
masaaki masahiro masao masaru masashi masato masoud massimiliano massimo matan matej mateo mateus mateusz mathew mathias mathieu mathis mats matt
matteo matthew matthias matthijs matti mattias maurice mauricio mauritz maurizio mauro maury max maxim maxime maximilian maximo maxwell mayer maynard
mazen mehdi mehmet mehul meir melvin menachem menahem menashe mendel merle merlin merv mervin mervyn meyer micah michael michał micheal michel mick
mickey miguel miguel-ángel mihai mika mikael mike mikel mikhail mikkel mikko miklós miko milan miles milo milorad milos milt milton minho minoru
mircea miro miroslav mirosław mirza misha mitch mitchell mitsuo mo moataz modou moe mohamad mohamed mohammad mohammed mohan mohanad mohandas mohit
moishe moncef montgomery monty mordecai mordechai moritz morrie morris mort morten morton morty mose moses moshe mostafa moti mounir mousa muammar
muhammad muhammed mukesh mungo munir murat murdo murray murtaza musa musab mustafa mustapha muyiwa mwai myer mykhailo mykola myles myron myung nabil
nadim naftali naguib nahum naim naoki naoto narayan narendra naresh naruhito nasir nasser natan nate nathan nathanael nathaniel naveed naveen nawaf
nayef nazar neal nebojsa ned neel neeraj neil nelson nenad nestor neville ngugi niall niccolò nicholas nicholson nick nicklas nicky nico nicolae
nicolas nicolás niels nigel nikhil niklas niko nikola nikolai nikos nils nino nir nitin nitish nnamdi noah noam nobuo noel noël nolan norbert noriyuki
norm norman norris norton novak nuno obinna octavio oded odell ofer oisín okan okey olaf olavi oldřich ole oleg oleh oleksandr oleksiy oliver olivier
olli ollie olof olufemi oluwaseun oluwole omar omari omer ömer ondrej oren orhan oriol örjan orlando orrin orson orville osama osamu oscar oskar osman
osmond ostap osvaldo oswald othello otis otso ottavio otto ousmane owain owen øystein øyvind ozzie paavo pablo pacey paddy padraig pádraig pankaj
panos paolo parag paresh parth pascal pascual pasquale patrice patricio patrick patrik pau paul paulino paulo paulos pavel pavlo pavlos pawel paweł
payam peadar pearse pedro pekka pelle per percival percy perry pervez pesach petar pete peter petr petro petros petter phil philip philipp philippe
phillip phineas pierce piero pierre pierre-yves piers piet pieter pietro pim pinchas pincus pio piotr piyush plácido pradeep pradip prakash pranab
pranav prashant predrag preston priyank qasim quentin quincy quinton radek radovan raf rafa rafael rafal rafe raffaele rafi rafiq raghav raghu ragnar
rahul raila raimo raimonds raimund rainer raj raja rajan rajeev rajendra rajesh rajiv rajnath rakesh ralf ralph ram ramakrishna ramesh rami ramiro
ramon ramón ramy ramzi randal randall randolph randy ranjit raoul raphael rashad rashee rashid rasmus rauf raul raúl ravi ravindra ray raymon raymond
raymundo redmond reed refik reggie reginald régis reid reima reinaldo reiner reinhard reinhold remi remo renato rené renzo reuben reuven rex reza
rhett rhodri rhys ric ricardo riccardo richard richie rick ricky rico rien rigoberto rishi ritchie rivaldo riyad roald rob robb robbie robert roberto
rocco rod roderic roderick rodger rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf rollo romain roman romano romeo romesh ron
ronal ronald ronan ronen ronnie ronny roque rory roscoe ross rowland roy royce ruan ruben rubén rubin rudi rudolf rudolph rudy rufus rui rupert rurik
ruslan russ russell ruud ryan ryo ryoji ryosuke ryota ryu saad sabri sacha sachin sadiq saeed safwan sakari saleh salim salman salvador salvatore sam
sami samir sammie sammy samuel sancho sandeep sander sándor sandro sanjay sanjeev sanjiv santiago santino santosh saquon saša satish satoru satoshi
satya saul saúl sava savvas sayed scot scott scottie seamus séamus sean sebastian sebastiano sebastião sebastien sébastien sefton segun seiji selig
selim selwyn semyon seppo serge sergei sergey sergio serhiy servando seth seymour shafiq shahid shai shane shankar shaquille shashi shaul shaun shawn
shehbaz shekhar shelby sheldon shep sherif sherman sherrod sherwin shigeru shimon shimshon shingo shinichi shinji shinzo shiv shlomo shmuel shohei
shota shuichi shunsuke shyam sid siddharth siegfried sigmund sigurd silas silvano silvester silvio simeon simon sinclair sipho siraj sjoerd sławomir
slobodan sol solly solomon sonny soren søren sosuke sota spencer spiros srdjan srinivas stan stanislav stanislaw stanisław stanley stavros stefan
stefano steinar stellan sten stepan stephan stephane stéphane stephen stephon sterling steve steven stewart stig stu stuart subhash subramaniam sudhir
sufyan sulaiman süleyman sumit sundar sunil suraj suresh sushil svante sven sy syed sylvain sylvester taavi tad tadashi tadeusz tadhg tafadzwa tahir
taichi taj takahiro takashi takayuki takeo takeshi takumi talal talbot tamer tancredi tanner tapio taras tarek tareq tarik tariq taro tarun tate
tatsuya tayyip ted teddy tedros teemu tejas tendai teodor terence terho terje terrance terrell terrence terry tetsuo tetsuya teun tevye thabo thad
thaddeus thanos tharman themba theo théo theodor theodore thiago thibault thierry thom thomas thomaz thor thorbjørn thorsten tiago tibor tihomir
tilman tim timmy timo timothée timothy timur tino titus tjark tobey tobi tobias tobin toby tod todd tolga tom tomas tomás tomáš tomasz tomer tomislav
tommaso tommie tommy tomohiro tony tor torben torbjörn torsten toru toshihiro toshio toshiro trae travis trent trevon trevor trey tristan tristram
troels troy trygve tsutomu tsvi tucker tuncay tunde tuomas turki tuvia ty tyler tyreek tyrell tyrese tyrone tyson tzvi uday udo ugo ugur uğur uhuru
ulf uli ulises ulrich ulysses umar umberto umesh unai upton uri uriel urs usman uwe vaclav vadim vadym valdemar valentin valentino valeriy valery
valter varun vasil vasyl vaughn vedant veikko venkat vern vernon vic vicente victor vidal vidar vidya viggo vijay vikas vikram viktor ville vilmos
vinay vince vincent vincenzo vinicius vinnie vinny vinod vipin virat virgil vishal vitalik vitaliy vitaly vito vittorio vivek vlad vladan vladimir
vladislav vojislav vojtech volker volodymyr vuk vusi vytautas wade wael wahid waldemar waleed walid wallace wally walt walter walton warren warwick
waseem wassim waylon wayne wendell wenzel werner wes wesley weston wiktor wilbert wilbur wilfred wilfrid wilfried wilhelm will willard willem william
willie willis willy wim winfield winston winthrop wojciech wolfgang wolfram woodrow woody wouter wyatt xabi xander xavi xavier xi yaakov yacov yahya
yair yakov yancey yann yannick yaroslav yash yasin yasir yasser yassin yasuhiro yasuo yaw yehuda yemi yevgeny yevhen yiannis yigal yitzchak yitzhak
yoav yochanan yoel yogesh yohan yoichi yonatan yoni yoram yosef yoshi yoshihide yoshihiro yoshio yossi yosuke younis yousef youssef yoweri yuichiro
yuji yukio yuri yuriy yusef yusuf yuta yutaka yuto yuval yvan yves zac zach zachariah zachary zachery zack zaheer zaid zain zakaria zalman zane
zbigniew zdenek zdravko zebulon zed zeev zeke zev zhen zia ziad zinedine zoltan zoran zsolt zubair zubin zvi
`;
const FEMALE = `
aaliyah aarti abbie abby abeni abigail ada adaeze adaora addie adela adelaide adele adèle adelina adina aditi adriana adrienne afaf agata agatha aggie
agnes agnès agneta agnetha agnieszka ahlam aida aiko aileen ailsa aimee aine áine aino ainsley aisha aishwarya aisling akane akiko alana alanna alba
alberta alejandra aleksandra alessandra alessia alexa alexandra alexia alexis alia alice alicia alina aline alisha alison aliya aliyah allegra allie
allison alma alona alondra althea alva alyona alyson alyssa amaia amalia amanda amara amari amaya amber amel amelia amélie amie amina aminah aminata
amira amrita amy ana anabel anahita anaïs ananya anastacia anastasia anastasiia anaya andie andrea andrée aneta anette angela angeles angelica
angelika angelina angelique angelita angie ania anika anissa anita aniyah anja anjali anke ann anna annabel annabella annabelle annalena annalise anne
anne-marie annegret anneke annelise annemarie annette annie annika annis anouk anthea antoinette antonella antonia antonina anuradha anushka anya
aoife aparna april araceli archana ardith ariadne ariana arianna arielle arlene arti arundhati åsa asha ashanti ashlee ashleigh ashley ashlyn asma
asta astra astrid asuka athena attiláné aubrey audra audrey aung aurelia aurélie aurora ava aviva avril aya ayaka ayanna ayelet ayesha ayşe ayumi
azadeh aziza azra babette banu barb barbara basma bea beata beatrice beatrix beatriz becky bel belén belinda bella benedetta benita berit bernadette
bernadine bernardine bernice berta bertha beryl bess bessie beth bethan bethany betsey betsy bette bettina betty beulah bev beverly beyoncé bhavna
bianca bibi billie birdie birgit birgitta birgitte birte blanca blanche blythe bobbi bogdana bonita bonnie bozena brandi branka breanna bree brenda
brenna breonna bria briana brianna bridget bridie brielle brigitta brigitte briony britta brittany brittney bronagh bronte bronwen bronwyn brooke
brynn bryony caitlin caitriona callie cami camila camilla camille candace candice candida caprice cara carin carina carissa carla carleen carlotta
carly carmela carmelita carmella carmen carol carola carolann carole carolin carolina caroline carolyn carrie caryn cassandra cassidy cassie catalina
catarina cate caterina cath catharina catharine catherina catherine cathleen cathrine cathy catrin catriona cece cecelia cecile cécile cecilia cecily
celeste celia celina celinda celine céline cerys chanda chandra chanel chantal charis charisse charlene charlotta charlotte charmaine chasity chava
chaya chelsea chelsey chelsie cher cherie cheryl cheyenne chiamaka chiara chidinma chieko chihiro chika chimamanda chioma chitra chloe chloé chloë
christa christabel christel christelle christi christiana christiane christie christina christine ciara cicely cilla cindy cinzia claire clara clare
clarice clarissa claudette claudia claudine clementine cleo clodagh coleen colette colleen concepción concetta conchita connie constance consuelo cora
coralie cordelia coretta corina corinna corinne cornelia corrine cosima courteney courtney cressida cristin cristina crystal cyndi cynthia dafna
dagmar dahlia daiana daisy dalia damaris dani danica daniela daniella danielle danika danna daphne daria darina darla darlene daryna davina dawn dayna
deana deanna deanne debbie debby debora deborah debra dee deena deepa deepika deidre deirdre delaney delia delilah delores delphine demi dena denisa
denise deniz desiree désirée devi devika devorah diana diandra diane dianne didi dilys dina dinah dinorah dionne divya doaa dolly dolores dominika
dona donatella donna dora dorcas doreen doria dorine doris dorit doro dorota dorothea dorothée dorothy dorthe dottie dragana drea drina drusilla dunja
dunya dyana dympna ebba eboni edda edie edith edna edwina effie efrat efua eila eileen eilidh eimear eira ekaterina elaina elaine elana eleanor
eleanora eleanore elena eleni elfriede eliana elif elin elina elinor elisa elisabeth elisabetta elise elisha elisheva elissa eliza elizabeth elizaveta
elke ella ellen elli ellie elly elma elodie élodie eloisa eloise elsa elsbeth elsie elspeth elva elvira elyse eman emanuela emely emer emi emiko
emilia emilie émilie emily emine emma emmanuelle emmeline emmy enas enid erica erika eriko erin erma ermintrude erna ernestine esi esme esmé esmeralda
esperanza estela estelle ester esther ethel etsuko etta eugenia eugenie eugénie eula eulalia eunice euphemia eva éva evangeline eve evelin evelina
eveline evelyn evie ewa fabienne fabiola fadila fadwa faith faiza fannie fanny farah farida fatima fatimah fatma fawzia fay faye federica felicia
felicitas felicity felipa femke fenella ferencné fern fernanda ffion fidelma fiona fionnuala flavia fleur flo flor flora florence florencia florentina
flossie folake fran franca frances francesca francine francisca françoise franka franziska freda frederica frederike freya frida frieda friederike
fumiko funke gabi gabriela gabriella gabrielle gaby gaia gail gali galia galina galit gayatri gaynor geena geeta gemma genevieve geneviève georgette
georgia georgiana georgie georgina geraldine gerda geri germaine gerta gertrud gertrude ghada ghislaine gia gianna gila gilda gillian gina ginny
giorgia giovanna gisela gisele gisèle giselle gita gitta giulia giuliana gladys glenda glenys gloria glynis golda grace gracie grainne gráinne grazia
graziella grazyna greer greta gretchen grete gretel griet gudrun guinevere gulnara gunilla gurinder guðrún gwen gwenaëlle gwendolen gwendoline
gwendolyn gwyneth gwynne hadley haifa hailey haley hali halima halina halle hallie hana hanadi hanako hanan hanane hanna hannah hanne hannele
hannelore harriet harriett haruka harumi hattie haya hayat hayley hazel heather heba hedda hedwig hedy heida heidi heidrun heike heleen helen helena
helene hélène helga helin helma helmi heloísa heloise héloïse hema henrietta henriette hera hermione herta hertha hester hettie hetty hiba hilary
hilda hilde hildegard hillary hiltrud hind hiroko hitomi hollie holly honora hope hortense huda huguette hyacinth hyla ianthe ibtisam ida idella idina
ifeoma iida ikram ila ilana ilaria ildikó ileana ilene ilka ilona ilse iman imani imelda imogen imogene inbal indira ines inês inès inga inge ingeborg
inger ingrid inma inna ioana iolanda iona ione ira irena irene irina iris irit irma irmgard iryna isa isabel isabela isabell isabella isabelle isadora
ishbel ishita isla isobel isolde ita itzel iva ivana ivanka ivette ivy iwona izabela jacinda jacinta jackie jacklyn jaclyn jacqueline jacquelyn jacqui
jada jadwiga jaimie jamila jana janae jancis jane janelle janet janette janice janie janina janine janis jannie jasmin jasmine jawaher jaya jayla
jayne jazmin jean jeanette jeanie jeanine jeanne jeannette jeannie jelena jemima jen jenelle jenifer jenna jenni jennie jennifer jenny jeri jerri
jessa jessamyn jessica jette jewel jill jillian jimena jinny jiřina jo joan joana joanie joann joanna joanne jocelyn jodi jodie joelle joëlle johanna
johanne jolanta jolene joni jonna jordyn josefa josefina josefine joselyn josephine josette josiane josie josselyn jovana joy joya joyce juana juanita
judi judit judith judy juli julia juliana julianna julie juliet julieta julietta juliette june juni junko justina justine justyna jutta jyoti kaarina
kadija kailyn kaisa kaitlin kaitlyn kaja kajal kaley kali kalina kalpana kamala kamila kanako kangana kaori kara kareena karen karima karin karina
karine karissa karla karlene karolina karoline karyn kasia kassandra katalin katarina katarzyna kate katelyn katerina kateryna katha katharina
katharine kathe käthe katherine kathi kathie kathleen kathlyn kathrin kathryn kathryne kathy kati katia katie katinka katja katrin katrín katrina
katya kavita kavitha kay kaye kayla kaylee kayleigh keeley keely keiko keira keisha kelli kellie kelly kellyanne kelsey kemi kendra kenza keri kerri
kerrie kerry kersti kerstin kesha keziah khadija khadijah kiara kiera kierra kiki kimberlee kimberley kimberly kimiko kimora kinga kira kirsi kirsten
kirsti kirstie kirstin kirsty kitty kiyoko klara klaudia komal konstantina kora korina kourtney krista kristen kristi kristiina kristin kristina
kristine kristy krystal krystyna ksenia kumiko kyla kylie kyoko kyra lacey laetitia laila lakeisha lakisha lakshmi lale lalita lamia lana lani lara
larissa larysa lashonda latasha latifa latisha latonya latoya laura laurel lauren lauretta laurie lavinia layla lea léa leah leana leandra leanne
leatrice leela leena leila leïla lelia lena lenka lenora lenore leona leonie léonie leonor leonora leontine leota lesia leslie leticia letitia letty
levana lexi lexie leyla lia liana liane liat libby lidia lieke liesbeth liesel liesl lila lilach lilah lili lilia lilian liliana liliane lilias lilith
lilla lilli lillian lillie lily limor lina linda linden lindiwe lindsay ling linn linnea linzi lioba lisa lisbeth lise lisette lissa lital liv livia
livy liz liza lizzie lizzy ljiljana ljubica loes lois lola lora lorelei lorena lorene lorenza loreto loretta lori lorna lorraine lotta lotte lottie
louella louisa louise lourdes luana luba lubna lucette lucia lucía luciana lucie lucile lucille lucinda lucretia lucrezia lucy ludmila ludmilla luisa
luise luiza lula lulu lupe lupita luz lyda lydia lydie lyla lyn lynda lyndsay lyndsey lynette lynn lynne lyra lyudmila lyudmyla mabel macarena
mackenzie macy maddalena maddie maddy madeleine madeline madelyn madge madhuri madison mae maeve mafalda magali magda magdalena magdalene maggie maggy
maha mahala mahalia maia maiken maiko máire mairead mairéad maisie maite maja makayla makena makiko malak malala malgorzata małgorzata malia malika
malin malka mallory mamata mamie manal mandy manisha manjit manon manuela manuella mara marcela marcella marcelle marcia marcy margaret margareta
margarete margarita margaux marge margery margherita margie margit margo margot margret margrethe margriet marguerite marharyta mari maria maría
maria-luisa mariam marian mariana marianna marianne maribel marie marie-christine marie-claire marie-france marie-louise marie-thérèse marieke mariel
mariela marielle marietta mariette mariia marija marijke marika mariko marilena marilou marilyn marina marine marion marisa marisol marissa marit
marita maritza mariya mariza marja marjan marjolein marjorie marjory marla marleen marlen marlena marlene marlies marlyn marnie marsha marta márta
martha marthe marti martina martine marva marwa mary mary-anne mary-jane maryam maryann maryanne marybeth marzena masako mathilda mathilde matilda
matilde maud maude maura maureen mavis maxine maya maybelle mayra maysa mayumi mckenzie meena meera meg megan meghan meghna megumi mehreen mei meike
meiko melania melanie melany melina melinda melis melissa melody menaka mercedes meredith merilyn merja meryl meta mette mia micaela michaela michelle
michiko midori mieke mieko miep mihaela miho mikaela mikako mikayla mila milada milagros mildred milena miley milica milla millicent millie milly mimi
mina minako mindy minna minnie mira miranda mireille mirela miriam mirja mirjam misaki misako misty mitsuko mitzi miyuki mizuki moana moira moll
mollie molly momoko mona monica monika monique montserrat morag morgana morwenna moyra muireann muna muriel myfanwy myra myriam myrna myrtis myrtle
nada nadège nadera nadezhda nadia nádia nadiia nadine nadja nadya nafisa nahid nahla naima najla najwa namrata nan nana nanako nancy nandini nanette
nanna nannie naoko naomi narges nasreen nastasia natacha natalia natália natalie nataliia natalya natasha nathalie natsuko nava nawal nayeli nazanin
neda nedra neelam neha nehama nela nelda nell nella nellie nelly nerys nesreen nessa neta netta nettie neus neve nevena ngozi nia niamh nichola
nichole nicki nicola nicole nicoletta nicolette nieves nihal nika niki nikki nikole nila nili nimisha nina ninette nira nirmala nisha nishi nita nitza
nkechi nneka noa noelia noeline noelle noemi noémie nola nolwenn nora norah noreen noriko norine norma noura nova nuala nura nuray nuria núria nyasha
nyla obiageli octavia oda odalys odelia odessa odette odile ofelia ofra oksana oleksandra olena olenka olga olha oliva olivia oliwia olympia oona
oonagh ophelia oprah orit orla órla orly ornella orsolya osnat ottilie ottoline ouida outi padma paige päivi pallavi paloma pam pamela pamella paola
parisa parvati pascale patricia patrizia patsy patti pattie patty paula paule pauletta paulette paulina pauline peggy pelagia penelope penny perdita
perla pernille perpetua petra petrina petronella petula philippa philippine phillipa philomena phoebe phyllida phyllis pia pilar pippa pirjo piroska
polina polly pooja poonam poppy portia prachi pratibha preeti prerna prisca priscilla priti priya priyanka prue puja purificación queenie quiana rabia
rachael rachel rachelle radha radhika rafaela raffaella raghad ragnhild rahel raina raisa rajni ramla ramona ramya rana randa randi ranee rani rania
raquel rasha rashida rashmi raya rayna reba rebeca rebecca rebekah reem reema reena reetta regan regina régine reiko reina reinette rekha rena renata
renate renee renée renuka resi reta reva reyna rhea rhian rhianna rhiannon rhoda rhona rhonda ria ricarda richa rie rieko rigoberta rihanna riikka
riitta rika rikke rima rina rinat rini ripley risa rita ritu ritva riva rivka roanne roberta robina robyn rochelle rocío roisin róisín romana romina
romy ronda ronit ronja ronke ronna roopa ros rosa rosalba rosalee rosalia rosalie rosalind rosaline rosalyn rosamond rosamund rosana rosanna rosanne
rosaria rose roseanne rosella roselyn rosemarie rosemary rosetta roshni rosie rosina rosita roslyn rowena roxana roxane roxanne roxie roya roz ruba
ruby rufina rukmini rumi ruta ruth ruthanne ruthie ryoko saara saba sabiha sabina sabine sabra sabrina sachiko sade sadia sadie sadye safiya sahar
saira sakina sakura salima sallie sally salma salome salomé salwa samah samantha samar samara samia samira sana sanae sandhya sandie sandra sandrine
sangeeta sanjana sanna saoirse sapna sara sarah sarai saranya sari sarina sarita saroja saskia satoko satu saundra savita sawsan sayaka scarlett
sebnem seema ségolène selena selin selina selma senta seraphina seren serena serene serpil setsuko sevgi sevilay shabana shabnam shahla shaima shaina
shakira shalini shana shanelle shania shanice shanna shannon shanta shanti shari sharmila sharon sharron shauna shawna shayla shayna sheela sheena
sheila shelagh shelia shelley shelly sheree sheri sherri sherrie sherry sheryl shilpa shima shiori shira shireen shiri shirin shirlee shirley shobha
shoko shona shoshana shoshanna shreya shruti shulamit shweta sian siân sibyl sibylle sidonie siena sienna sigal signe sigrid siham silja silke silvana
silvia simona simone simonetta sinead sinéad sini siobhan sirpa sissy siv sloane smita smriti sneha snezana socorro sofia sofía sofie sofiia solange
soledad solomiia solveig sonali sonam sondra sonia sonja sonya sophia sophie sophy soraya sorcha souad stacey staci stacie stacy stefania stefanie
steffi stella steph stephanie stephany stine sudha sue suha sujata sukanya suki suman sumiko summer sunita sunniva supriya suranne suri susan susana
susann susanna susannah susanne sushma susi susie suzan suzanna suzanne suzette suzie suzy svenja svetlana svitlana swapna swati sybil sybille sylvana
sylvia sylviane sylvie sylwia synne tabatha tabea tabitha tahani tahira taina taisha takako tali talia tallulah talya tamar tamara tameka tami tamika
tamiko tammie tammy tamsin tania tanisha tanja tanvi tanya tara taraji taraneh taryn tasha tatiana tatjana tatum tawana tayyiba tegan temitope teodora
teresa terese teresita tereza teri terri terrie tess tessa tessie tetiana tetyana thais thalia thandi thandiwe thea thekla thelma theodora theodosia
theresa therese thérèse theresia thirza thora tia tiana tierney tiffani tiffany tikva tilda tilly tina tine tirza tish titilayo toini tomoko tomomi
toni tonia tonje tonya topsy tora tori torie tova tove tracey tracie tracy traudl tricia trina trine trish trisha trista trixie trude trudie trudy
tuba tuula tuva twyla tyra ulla ulrika ulrike uma undine urmila ursula ursuline urszula usha uta ute valarie valborg valda valentina valeria valerie
valérie vandana vanessa vania varsha vasundhara veda veena veera velda velma venetia venla vera věra vered verena verna veronica veronika véronique
vesna veva vibeke vicki vicky victoria vida vidhya vijaya vikki viktoria viktoriia vilja vilma vimala viola violet violeta violetta violette virginia
virginie virpi vittoria viv viva viveca vivi vivian vivien vivienne vlasta wafa walburga wallis waltraud wanda wanja wenche wendi wendy whitney wiebke
wilda wilhelmina wilhelmine willa wilma winifred winnie winnifred winona xanthe xenia ximena xiomara yael yaël yana yara yardena yasemin yasmeen
yasmin yasmina yasmine yasuko yehudit yekaterina yelena yesenia yetta yetunde yevheniia ylva ynez yoko yolanda yolande yoshiko yosra ysabel yui yuka
yukari yuki yukiko yuko yulia yuliya yumi yumiko yuriko yusra yvette yvonne zadie zahava zahra zainab zaira zandra zara zaynab zdenka zdeňka zeina
zeinab zelda zella zelma zena zenobia zeynep zhanna zina zinaida zipporah zita zoe zoé zoë zoey zofia zohra zola zora zoya zsófia zsuzsa zsuzsanna
zuleika zuri zuzana
`;

const EITHER = `
addison alex alexis amal andi andrea arden ariel asa ash aubrey augustine avery bailey barrett billie blair blake bobbie brennan brett brook cameron
carmen caroll casey charley charlie chris claude cleo corey corin courtney dale dana dara darcy daryl dee devon dion dominique dorian drake drew dusty
elie élie ellery elliot ellis emerson emery evelyn finley frances frankie gabe gabriele georgie germain guadalupe gwyn harley hayden hollis indra
izzie izzy jackie jade jael jamey jamie jan ján janne jaspreet jayme jean jess jessie jo jody joey jools jordan joss jude jules kai kari kay kaya
kelly kendall kerry kim kiran kit kris laurie laverne lee leigh lennon lesley leslie linden lindsey lindy lior loren loris lou lyn lynn marion marley
marlowe mattie max mel merle mica micah micha michal michele mickey micky mika misha morgan nat nicky nikita noor ola orli parker pat pauly payton
perry peyton phoenix prem quincy quinn rae raine randy rebbe reese remy rene riley robbie robin ronnie rory rosario rowan saffron sal sam sandy sascha
sasha shannon shay shayne shea shelby sheridan sidney simcha skye skyler stevie sully sundar sydney tal taylor teddy terry toby toni tracy tyne val
vanja wally whitley wynn yona yonah yuval zion ziv
`;

type Gender = 'm' | 'f' | '';

let genders: ReadonlyMap<string, Gender> | undefined;

/** Parsed when first asked for: many a page names nobody. */
function parsed(): ReadonlyMap<string, Gender> {
  const map = new Map<string, Gender>();
  const add = (names: string, gender: Gender) => {
    for (const name of names.trim().split(/\s+/)) for (const spelt of [name, unaccented(name)]) map.set(spelt, gender);
  };
  add(FEMALE, 'f');
  add(MALE, 'm');
  add(EITHER, '');
  return map;
}

/** A name without its accents: “martín” is “martin”. Letters of their own, as “ł” and “ø”, stay. */
export function unaccented(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a lower-cased word is a first name, with or without its accents. */
export function isFirstName(lower: string): boolean {
  return genderOfFirstName(lower) !== undefined;
}

/** The same of the table’s own spelling, with its accents or with none. */
export function isExactFirstName(lower: string): boolean {
  return (genders ??= parsed()).has(lower);
}

/** The pronoun that goes with a first name: empty when either does, `undefined` when the name isn't known. */
export function genderOfFirstName(lower: string): Gender | undefined {
  genders ??= parsed();
  return genders.get(lower) ?? (/^[a-z-]*$/.test(lower) ? undefined : genders.get(unaccented(lower)));
}
