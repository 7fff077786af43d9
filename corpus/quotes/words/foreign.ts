import { wordSet } from './words.ts';

/** Verbs of other languages that attribute quotations. */
export const FOREIGN_SPEECH = wordSet(
  `sagt sagte sagten gesagt erklärt erklärte erklärten meint meinte meinten betont betonte betonten schreibt schrieb schrieben twittert twitterte
   warnt warnte warnten fordert forderte forderten berichtet berichtete kritisiert kritisierte ergänzt ergänzte fügte fragt fragte antwortet antwortete
   versichert versicherte behauptet behauptete räumte stellte heißt hieß heiße verkündet verkündete kündigte teilte äußerte urteilt urteilte
   kommentiert kommentierte resümierte entgegnet entgegnete erwidert erwiderte spottet spottete klagt klagte schwärmt schwärmte verriet verrät gab gibt führt führte hielt fasst fasste wandte wirft warf legte lautet lautete sagen sagend erläutert erläuterte bekräftigt bekräftigte gesteht gestand findet fand lobt lobte mahnt mahnte unterstreicht unterstrich resümiert resümierte
   bilanziert bilanzierte erzählt erzählte erinnert erinnerte verspricht versprach zitiert nannte nennt spricht sprach bezeichnet bezeichnete
   dit disait lâche lâché lance fustige fustigé évoque évoqué s'agace s'indigne s'emporte s'insurge s'étonne s'amuse s'interroge s'exclame exclame enchaîne enchaîné rétorque rétorqué riposte riposté concède concédé prédit admet admis annonce annoncé demande demandé accuse accusé proteste protesté soutient soutenu argue argué nuance nuancé complète complété renchérit plaisante plaisanté rassure tempère balaie insistait racontait répondait écrivait ajoutera dira tonne tempête murmure souffle soufflé glissé résumait justifie justifié décrit décrypte martelait pointe pointé appelle appelé exige exigé réclame réclamé accuse veut promettait abonde
   déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait estime estimé estimait assure assuré
   assurait précise précisé précisait indique indiqué indiquait souligne souligné soulignait écrit écrivait répond répondu lance lancé lançait
   poursuit poursuivi conclut conclu raconte raconté rappelle rappelé regrette regretté dénonce dénoncé martèle martelé tranche tranché
   confie confié insiste insisté juge jugé note noté résume résumé observe observé prévient prévenu promet promis s'inquiète inquiète glisse ironise ironisé confirme confirmé soupire sourit réagit réagi critique critiqué déplore déploré
   reconnaît reconnu avoue avoué tweete tweeté relève relevé commente commenté analyse analysé plaide plaidé détaille détaillé témoigne
   cuenta contó contaba denunció denuncia criticó critica reclamó reclama exigió exige pidió pide prometió promete alertó alerta destacó destaca defendió defiende avisó avisa zanjó zanja matizó matiza sentenció sentencia bromeó bromea recalcó recalca reiteró reitera replicó replica confirmó confirma admitió admite considera consideró opina opinó contestó contesta publicó escribía tuiteó celebró celebra acusó acusa garantizó garantiza ironizó exclamó señalaba explicaba aseguraba afirmaba añadía apostilló rechazó rechaza planteó plantea insiste resumió resume
   dijo dice decía afirmó afirma declaró declara explicó explica añadió añade agregó agrega aseguró asegura señaló señala escribió escribe
   comentó comenta indicó indica advirtió advierte respondió responde preguntó pregunta subrayó subraya sostuvo sostiene manifestó apuntó
   apunta recordó recuerda expresó expresa concluyó concluye confesó insistió lamentó lamenta relató relata reconoció precisó
   dicho detto assicura assicurato sostiene sostenuto avverte avvertito ricorda ricordato chiede chiesto annuncia annunciato denuncia denunciato insiste ironizza attacca dice dicono diceva confessa confessato rivela rivelato replica replicato prosegue conclude racconta precisa precisato osserva osservato disse dichiarato dichiara twittato twitta risponde risposto commenta commentato conferma ribadito ribadisce ammette ammesso spiega spiegato aggiunge aggiunto afferma affermato scrive scritto racconta raccontato sottolinea
   zeggen reageert reageerde benadrukt benadrukte stelt stelde meent vindt laat zei zegt vertelt vertelde schreef voegde verklaarde aldus disse afirmou diz explica declarou acrescentou sagde sier sade säger`,
);
