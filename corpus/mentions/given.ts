/** Given names, in small letters: before one of the surnames they make it somebody else's. */
import { set, type Family } from './names.ts';

/** Those of their own families, who are named on pages about them. */
export const RELATIVES: Record<Family, ReadonlySet<string>> = {
  musk: set('kimbal maye errol tosca justine talulah vivian xavier griffin damian kai saxon a-12 a-xii christiana'),
  altman: set('annie jack max connie jerry'),
};

const COMMON = `
aaron abby abigail abraham adam adele adriana agnes ahmed aidan aileen al alain alan albert alberto alessandro
alex alexander alexandra alexis ali alice alicia alison allan allen allison alyssa amanda amelia amir amy
anastasia anatoly andre andrea andrew andrzej andré angela angelo anita ann anna annabel anne annette annie
antoine antonia antonio ari ariana arnold arthur asaf ashley astrid attila audrey ava avi aviva avri barbara
barry baruch bea beatrice becky bela belinda bella ben benjamin bernard bernice bertha bess bessie beth
beverly bianca bjorn björn blake blanche boaz bob bobby bonnie boris brad brandon branko brenda brendan brent
bret brett brian bridget brigitte brittany brooke bruce béla caleb calvin cameron camille candace carl carla
carlo carlos carly carmen carol caroline carolyn carrie casey cassandra catherine cecilia cecily celeste celia
chad chaim charlene charles charlotte chelsea cheryl chiara chloe chris christa christiana christina christine
christopher cindy claire clara clarence clark claudia claudio clayton clifford clyde cody cole colin colleen
connie connor constance cora corey cosimo cosmo courtney craig curtis cynthia cyrus daisy dalia damon dan dana
daniel daniela danielle danny daphne dario darlene darren darryl dave david davide dean debbie deborah delia
delilah denise dennis derek diana diane didier diego dieter dmitri dmitry dolores dominic dominique donald
donna dora doreen doris dorothy doug douglas dov dragan drake drew dror duane dustin dwight dyana dylan ed
eddie edgar edie edith edmund eduardo edward edwin efraim eileen eitan elaine eleanor elena eli elie eliezer
elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elmer eloise elsa elsie elvira
emanuele emile emilia emily emma enrico enrique ephraim eric erica erik erika erin ernest ernie esteban
estelle esther ethan ethel etienne etta eugene eugenia eunice eva evan evangeline eve evelyn eyal ezra fabio
fay federico felicia felipe felix ferenc fern fernando filippo fiona fletcher flora florence floyd fran
frances francesca francis franco francois frank franz françois freda freddie frederic frederick frida
friedrich fritz gabriel gabriela gabrielle gail garrett garth gary gavin gemma gene genevieve geoffrey georg
george georgina gerald geraldine gerhard gershon gertrude giacomo gianni gideon gilbert gilda gina giorgio
giovanna giovanni giulia giulio giuseppe gladys glen glenda glenn gloria goran gordon grace graham greg greta
gretchen guillaume gus gustav gustavo guthrie gwen gwendolyn gyorgy györgy gérard günter hailey haim hal hank
hanna hannah hans hans-peter harold harriet harry hassan hattie hazel heather hector heidi heinrich helen
helena helene helga helmut henri henrietta henrik henry herb herbert herman hervé hilary hilda hillary hillel
holly homer horace horst howard hubert hugh hugo hussein hyman ian ibrahim ida ignacio igor ilana ilona ilya
imogen imre ines ingrid irene irina iris irving isaac isabel isabella isabelle isidore istvan istván itai ivan
ivy jack jackie jacob jacqueline jacques jaime jake jakub james jamie jan jane janet jared jarrett jasmine
jason javier jay jean jean-luc jean-pierre jeanette jeanne jeannie jeff jeffrey jenna jennifer jenny jens
jeremiah jeremy jermaine jerome jerry jerzy jess jesse jessica jessie jill jim jimmy jiri jiří joan joanna
jocelyn jodi jody joe joel joelle johan johann johanna johannes john johnny jolene jon jonathan jools jorge
jose josef joseph josephine josh joshua josiah josie josé joy joyce juan juana juanita judah jude judith judy
julia julian juliana julie julien juliet juliette justin justina jános jürgen kara karen karin karina karl
karla kate katharine katherine kathleen kathryn kathy katie katrina katya kay kayla keith kelly kelsey ken
kendra kenneth kent kerry kerstin kevin khalid kim kirk kirsten klaus krista kristen kristin kristina
krzysztof kurt kyle lance landon lara larissa larry lars laszlo latoya laura laurel lauren laurent laurie
lawrence leah leib leila lena leo leon leona leonard leonora leroy leslie lester levi lewis liana libby lila
lilian liliana lillian lily lina linda lindsay lindsey lisa lise liv liz liza lizzie lloyd logan lois lola
lorena lorenzo lori lorraine lotte lou louis louisa louise luana luc luca lucas lucia luciana lucien lucille
lucinda lucretia lucy ludmila luigi luis luisa luke lydia lyla lyndon lynn lászló mabel mackenzie maddie
madeleine madeline mae magda magdalena maggie magnus mahmoud maisie malcolm malka mandy manfred manuel manuela
mara marc marcel marcella marcia marco marcos marcus marcy marek margaret margarita margery margot marguerite
maria mariana marianne maribel marie marilyn marina mario marion marisa marissa marjorie marla marlene marnie
marshall marta martha martin martina martín marvin mary massimo mathieu mathilda matilda matt matteo matthew
mattie maud maude maura maureen maurice maurizio max maxime maxine maya meg megan meghan meir melanie melinda
melissa melvin menachem menashe mendel meredith micaela michael michal michał michel michele michelle mick
miguel mikael mike mikhail milan mildred millie milton mimi mindy minnie mira miranda miriam miroslav mitch
mitchell mitzi mohamed mohammed moira mollie molly mona monica monique mordechai morris mort morton moses
moshe muhammad muriel murray mustafa myra myrna myron myrtle nadia nadine nancy nanette naomi natalia natalie
natan natasha nate nathan nathaniel neal ned neil nell nellie nettie nicholas nick nicola nicolas nicole
nicolette nigel nikolai nils nina nir noah noam noelle nora noreen norma norman norton odette olaf oleg olga
oliver olivia olivier omar omer oren oscar osman otto owen pablo pam pamela paola paolo pascal patrice
patricia patsy patti patty paul paula paulette pauline pavel pawel paweł pedro peggy penelope perry pete peter
petr petra phil philip philippe phoebe phyllis pierre pietro piotr polly preston priscilla quentin quinn
rachael rachel rafael rafi ralph ramon ramona ramón randy raphael raquel ray raymond raúl rebecca rebekah
reggie regina reid rena renata rene renee rené reuven rhoda rhonda ricardo riccardo richard rick rita robbie
robert roberta roberto robin robyn rochelle rod rodney rodrigo roger romy ron ronald ronit rory rosa rosalie
rosalind rosalyn rosanna rose rosemarie rosemary rosie ross roxanne roy roz ruby rudolph rufus rupert russell
ruth ruthie ryan sabina sabine sabrina sadie sally salma salvatore samantha sammy sandra sara sarah saskia
saul scarlett scott sean sebastian selena selma serena serge sergei sergey sergio seth seymour shana shane
shannon shari sharon shaul shaun shawn sheila sheldon shelley sheri sherman sherri sherry shimon shira shirley
shlomo shmuel sidney sigrid silvia simcha simon simone sofia solomon sonia sonja sonya sophia sophie spencer
stacey stacy stan stanisław stanley stefano stella stephan stephanie stephen steve steven stewart stuart
stéphane susan susanna susannah susanne suzanne suzy sven svetlana sybil sylvain sylvia sándor sébastien
tabitha tadeusz talia tamar tamara tammy tania tanya tara tatiana ted terence teresa terrence terry tess tessa
thea thelma theodore theresa thierry thomas tiffany tim timothy tina tobias toby todd tom tomasz tommaso tommy
tony tova tracey tracy travis trent trevor trish tristan troy trudy tyler tyrone tzvi ulrike umberto uri uriel
ursula vaclav vadim valentina valerie vanessa velma vera vern vernon vicente vicki vicky victor victoria
viktor vince vincent viola violet virgil virginia vittorio vivi vivienne vladimir václav wade wallace wally
walter wanda warren wayne wendy werner wes wesley whitney wilhelm william willie wilma winifred wojciech
wolfgang woody wyatt yaakov yael yasmin yehuda yetta yitzhak yoav yoel yolanda yonatan yoni yosef yossi yuri
yusuf yves yvette yvonne zach zachariah zachary zack zalman zane zara zbigniew zdeněk zelda zev zoe zoltán
zoran zoë zvi émile étienne
`;

export const GIVEN: ReadonlySet<string> = new Set([...RELATIVES.musk, ...COMMON.trim().split(/\s+/)]);
