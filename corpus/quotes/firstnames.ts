/**
 * First names frequent in news text, by the pronoun that usually goes with them. They help to tell a person from
 * a company and “he” from “she”; a name that isn't here works too, with less certainty.
 */
const MALE = `aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alberto alejandro aleksandr alec alessandro alexander alfred alfredo ali alistair
allan allen alvaro amir anders andre andré andreas andrei andrew andrés andy angelo anthony antoine anton antonio antónio antti archie
armando arnaud arnold arthur arturo austin barack barry bart bashar ben benedict benjamin bernard bernie bill billy björn bob bobby boris brad
bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin carl carlo carlos carlos cedric cesar chad charles charlie chris christian
christoph christophe christopher chuck claude claudio clay clint clive cody cole colin conor craig curtis cyril cyrus dan daniel danny daron darren dave david
dean denis dennis derek devin diego dieter dietmar dirk dmitri dmitry dominic dominik don donald doug douglas drew duncan dustin dwayne dylan earl ed eddie
edgar eduardo edward edwin ehud elias elijah elliot elliott elon emanuel emile emilio emmanuel enrique eric erich erik ernest ernesto ethan eugene
evan fabian felipe felix fernando filip florian francesco francis francisco franck francois françois frank franklin franz fred frederic frederick frédéric friedrich
gabriel gareth garry gary gavin gene geoff geoffrey george georg georges gerald gerard gerhard giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg gregory guido
guillaume guillermo gustav gustavo guy hamid hans harald harold harry harvey hassan hector heiko heinrich heinz helmut hendrik henri henrik henry herbert
herman hiroshi horst howard hubert hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan jaap jack jacob jacques jaime jake jakob james jamie jamieson janusz
jared jason javier jay jean-claude jean-luc jean-marc jean-pierre jeff jeffrey jens jensen jeremy jerome jérôme jerry jesse jesus jim jimmy joachim joão joaquin joe joel johan johann johannes john
johnny jon jonas jonathan jordi jorge jose josé josef joseph josh joshua juan juha julian julien julio jurgen jürgen justin karim karl keir keith ken kenji kenneth kenny
kent kevin khalid kirk klaus konrad konstantin kurt kyle lamar larry lars laurent lawrence len lenny leo leon leonard leonardo leroy lewis liam lloyd logan lorenzo
louis luca lucas ludwig luigi luis luiz lukas luke magnus mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario mark markus martin marty
marvin massimo mateo mathias matt matteo matthew matthias maurice mauro max maxim maxime michael michel miguel mikael mike mikhail milan miles milton mitch mitchell mohamed
mohammad mohammed moritz moses muhammad murray mustafa narendra nate nathan nathaniel neal ned neil nelson nicholas nick nico nicolas nigel nikolai nils noah noam noel norbert norman
olaf ole oleg oliver olivier omar oscar oskar otto owen pablo paolo parag pascal patrice patrick paul paulo pavel pedro per pete peter petr phil philip philipp philippe phillip pierre pierre-yves
piotr rafael raj rajesh ralf ralph ramon randall randy raphael raul ravi ray raymond reed reggie reid reinhard rené reza ricardo richard rick ricky rishi rob robbie robert
roberto rod rodney rodrigo roger roland rolf roman ron ronald ronal ronnie rory ross roy rupert russell ryan salvador sam samuel sandro sanjay satoshi satya scott sean
sebastian sergei sergey sergio seth shane shaun shawn sheldon shinzo sid simon stan stanley stefan stefano stephan stephane stéphane stephen steve steven stewart stuart sultan sundar sven
tariq ted teddy terrence terry tharman theo theodore thierry thomas thom tiago tim timo timothy timothée toby todd tom tomas tommy tony travis trevor tristan troy tucker tyler udo ulrich
umberto uwe vaclav valentin vernon victor viktor vince vincent vincenzo vitalik vladimir volker volodymyr wade wally walter warren wayne werner wesley wilhelm will willem william willie
winston wolfgang xavier xi yann yannick yasser yevgeny yoshi yuri yusuf yves zac zach zachary zack zane alexandre alexei anwar arjun ashwin bilal carl-oskar darius darrell desmond duane
dwight ezra femi finn forrest fritz gilles günter günther hal hank herb irving jerome jim julius kofi kwame kunle lance laszlo lonnie lou mack marek mats mickey mo monty morten naveen nikola
nikhil niklas olli pekka piet preston quentin ram ramesh randolph rasmus rex rohan roderick rudolf rudy sadiq saul shigeru sunil suresh sylvester tadeusz takashi teun tobias tomasz tyrone ugo vikram
viktor vijay wim wyatt yasuo yuval zoltan`;
const FEMALE = `abigail ada adele adriana agnes aisha alba alexandra alexis alice alicia alina alison allison alma alyssa amanda amber amelia amélie amy ana anastasia andrea angela angelina
angie anita anja ann anna anne anne-marie annette annie antonia april ariana arielle ashley astrid audrey ava barbara beatrice beatriz becky belinda bella bernadette beth bethany betsy betty beverly
bianca birgit bonnie brenda bridget brigitte brittany camila camilla camille candace cara carina carla carly carmen carol carole caroline carolyn carrie cassandra cate catherine cathy
cecilia celeste celine céline charlene charlotte chelsea cheryl chiara chloe chloé christa christina christine cindy claire clara claudia colleen concepción connie constance consuelo corinna cornelia courtney
cristina crystal cynthia dagmar daisy daniela daniella danielle daphne dawn deborah debbie debra deirdre delia denise diana diane dianne dolores donna dora doris dorothea dorothy edith
eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth elke ella ellen ellie eloise elsa emilia emily emma erica erika erin esther eva eve evelyn faith fatima felicia fiona
florence frances francesca françoise freya gabriela gabriella gabrielle gail gemma georgia georgina geraldine gertrude gianna gina ginny gisela giorgia giulia gloria grace greta gretchen gwen gwynne hailey hanna hannah harriet
hayley hazel heather heidi heike helen helena helene hélène helga hilary hillary holly hope ida iman ingrid ines inès ines inga ingeborg irene irina iris isabel isabella isabelle ivana ivanka ivy jackie jacqueline jada
jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi jodie josephine josie joy joyce juanita judith judy julia juliana julie juliet
juliette june justine kaja kamala kara karen karin karla karoline kate katharina katherine kathleen kathryn kathy katia katie katja katrin katrina kay kayla keira kelly kelsey kendra kerry kersti
kirsten kirsty kristen kristi kristin kristina kristy lana lara latoya laura lauren laurie lea leah leila lena leslie leticia liliana lilian lily linda lindsay lisa liz liza lizzie lois lola
lora loretta lori lorraine louisa louise lucia lucie lucy luisa lydia lynn lynne mabel maddie madeleine madison maggie maria maría mariana marianne marie marie-claire marilyn marina marion marisa marissa
marjorie marlene marta martha martina mary maureen maxine maya megan melanie melinda melissa mercedes meredith mia michaela michelle mildred mimi mina mindy mira miranda miriam moira
molly mona monica monika monique myra nadia nadine nancy naomi natalia natalie natasha nicola nicole nina nora norma octavia olga olivia paige pamela patricia patsy paula paulina pauline
peggy penelope penny petra philippa phoebe phyllis pia priscilla priya rachel ramona rebecca regina renate renee renée rhonda rita roberta robyn rosa rosalind rose rosemary rosie roxanne ruby ruth sabine
sabrina sally samantha sandra sara sarah saskia selena selma serena shannon sharon sheila shelley sherry shirley sigrid silvia simone siobhan sofia sonia sonja sophia sophie stacey stacy stella stephanie
sue summer susan susana susanna susanne susie suzanne svetlana sybille sylvia sylvie tamara tammy tania tanja tanya tara tatiana teresa terri tess tessa thea theresa therese tiffany tina toni tracey tracy
trudy uma ursula usha ute valentina valeria valerie vanessa vera verena veronica véronique vicki vicky victoria vijaya viola violet virginia vivian wanda wendy whitney wilma winnie yasmin yolanda yvette yvonne zara
zoe zoë oprah beyoncé meghan jacinda sanna mette margrethe ursula claudia marine ségolène rigoberta aung malala angelique simona aoife niamh saoirse ngozi amina chimamanda leila mei ling yuki aiko sakura`;

const EITHER = `alex andrea chris dana jamie jan jean jordan kim kay lee lindsey morgan michele pat quinn robin sasha taylor sam terry tracy kerry leslie casey riley avery cameron charlie drew dominique
jules kelly kit nikita noor rene rowan sandy shannon sidney sydney skyler stevie ariel ash blair bobbie dale daryl devon elliot frankie jackie jess jo joey kai kendall lynn marion max mel nat
parker peyton phoenix reese remy rory ronnie sascha shay teddy toni val wynn gwyn yuval sundar`;

export const FIRST_NAMES: ReadonlyMap<string, 'm' | 'f' | ''> = (() => {
  const map = new Map<string, 'm' | 'f' | ''>();
  for (const name of FEMALE.split(/\s+/)) map.set(name, 'f');
  for (const name of MALE.split(/\s+/)) map.set(name, 'm');
  for (const name of EITHER.split(/\s+/)) map.set(name, '');
  return map;
})();
