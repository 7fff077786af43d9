import { wordSet } from './words.ts';

/** What is known of a language other than English that has capitals. Words are in small letters. */
interface Foreign {
  /** Verbs that attribute quotations. */
  said: string;
  /** Frequent finite forms, which tell a whole clause. */
  verbs?: string;
  /** Words that name nobody though a sentence opens with them; in English they may. */
  opens?: string;
  /** “According to”. */
  according?: string;
  /** Leaves “he” and “she” out. */
  omitsDoer?: true;
}

const LANGUAGES: Readonly<Record<string, Foreign>> = {
  de: {
    said: `sagt sagte sagten gesagt erklärt erklärte erklärten meint meinte meinten betont betonte betonten schreibt schrieb schrieben twittert twitterte
      warnt warnte warnten fordert forderte forderten berichtet berichtete kritisiert kritisierte ergänzt ergänzte fügte fragt fragte antwortet antwortete
      versichert versicherte behauptet behauptete räumte stellte heißt hieß heiße verkündet verkündete kündigte teilte äußerte urteilt urteilte
      kommentiert kommentierte resümierte entgegnet entgegnete erwidert erwiderte spottet spottete klagt klagte schwärmt schwärmte verriet verrät gab gibt führt führte hielt fasst fasste wandte wirft warf legte lautet lautete sagen sagend erläutert erläuterte bekräftigt bekräftigte gesteht gestand findet fand lobt lobte mahnt mahnte unterstreicht unterstrich resümiert resümierte
      bat rief ruft flüsterte flüstert murmelte murmelt schrie schreit seufzte seufzt brummte knurrte zischte stammelte bilanziert bilanzierte erzählt erzählte erinnert erinnerte verspricht versprach zitiert nannte nennt spricht sprach bezeichnet bezeichnete
      schildert schilderte beteuert beteuerte bemerkt bemerkte konstatiert konstatierte beklagt beklagte moniert monierte rügt rügte
      prophezeit prophezeite scherzt scherzte witzelt witzelte schimpft schimpfte jubelt jubelte stöhnt höhnt höhnte wettert wetterte ätzt
      ätzte poltert polterte plädiert plädierte argumentiert argumentierte informierte präzisiert präzisierte verdeutlicht verdeutlichte
      beschwichtigt beschwichtigte kontert konterte frotzelt mutmaßt mutmaßte schlussfolgert schlussfolgerte postet postete raunt raunte`,
    verbs: `ist sind war waren bin bist hat haben hatte hatten habe wird werden wurde wurden kann können konnte muss müssen darf dürfen soll sollen sollte will
      wollen wollte möchte geht gibt kommt macht bleibt braucht brauchen steht wäre hätte würde gilt weiß glaube denke machen gehen
      wären würden könnte könnten sei seien bleiben kommen gehört tun tut wissen glauben müsste sollten`,
    opens: 'als wenn nachdem während obwohl weil bevor seitdem sobald falls',
    according: 'laut',
  },
  fr: {
    said: `fait murmura souffla cria répondit demanda répliqua s'écria chuchota reprit ajouta déclara expliqua affirma lança soupira dit disait lâche lâché lance fustige fustigé évoque évoqué s'agace s'indigne s'emporte s'insurge s'étonne s'amuse s'interroge s'exclame exclame enchaîne enchaîné rétorque rétorqué riposte riposté concède concédé prédit admet admis annonce annoncé demande demandé accuse accusé proteste protesté soutient soutenu argue argué nuance nuancé complète complété renchérit plaisante plaisanté rassure tempère balaie insistait racontait répondait écrivait ajoutera dira tonne tempête murmure souffle soufflé glissé résumait justifie justifié décrit décrypte martelait pointe pointé appelle appelé exige exigé réclame réclamé accuse veut promettait abonde
      déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait estime estimé estimait assure assuré
      assurait précise précisé précisait indique indiqué indiquait souligne souligné soulignait écrit écrivait répond répondu lance lancé lançait répète répété répétait félicite félicité
      poursuit poursuivi conclut conclu raconte raconté rappelle rappelé regrette regretté dénonce dénoncé martèle martelé tranche tranché
      confie confié insiste insisté juge jugé note noté résume résumé observe observé prévient prévenu promet promis s'inquiète inquiète glisse ironise ironisé confirme confirmé soupire sourit réagit réagi critique critiqué déplore déploré
      reconnaît reconnu avoue avoué tweete tweeté relève relevé commente commenté analyse analysé plaide plaidé détaille détaillé témoigne
      s'enthousiasme s'enthousiasmait s'alarme s'alarmait s'emballe s'inquiétait s'étonnait s'exclamait s'exclama s'indignait s'excuse
      s'impatiente s'énerve s'agaçait concluait poursuivait confiait lâchait ironisait interroge interrogeait constate constatait remarquait
      énonce prophétise pronostique opine grince raille s'esclaffe prétend prétendait certifie renchérissait enjoint argumente argumentait
      argumenté`,
    verbs: `est sont était étaient suis es sommes êtes a ont avait avaient ai as avons avez va vont fait font peut peuvent doit doivent faut sera seront serait
      c'est j'ai j'étais n'est n'a n'ont qu'il veux veut voulons pouvons devons faisons assume crois pense
      étions soient soit veulent sait savons aura auront pourrait pourraient fallait devrait devraient vient viennent reste restent`,
    opens:
      'quand lorsque sauf alors tandis pourtant cependant comme tous toutes ceux celles globalement concrètement évidemment forcément tant puisque',
    according: "selon d'après d’après",
  },
  es: {
    said: `cuenta contó contaba denunció denuncia criticó critica reclamó reclama exigió exige pidió pide prometió promete alertó alerta destacó destaca defendió defiende avisó avisa zanjó zanja matizó matiza sentenció sentencia bromeó bromea recalcó recalca reiteró reitera replicó replica confirmó confirma admitió admite considera consideró opina opinó contestó contesta publicó escribía tuiteó celebró celebra acusó acusa garantizó garantiza ironizó exclamó señalaba explicaba aseguraba afirmaba añadía apostilló rechazó rechaza planteó plantea insiste resumió resume anunció anuncia informó informa susurró gritó murmuró argumentó argumenta
      dijo dice decía afirmó afirma declaró declara explicó explica añadió añade agregó agrega aseguró asegura señaló señala escribió escribe
      comentó comenta indicó indica advirtió advierte respondió responde preguntó pregunta subrayó subraya sostuvo sostiene manifestó apuntó
      apunta recordó recuerda expresó expresa concluyó concluye confesó insistió lamentó lamenta relató relata reconoció precisó
      abundó abunda coincide coincidió deslizó desliza espetó espeta rememoró rememora confesaba confiesa insistía arremetió ahondó ahonda incidió remarcó
      remarca enfatizó enfatiza puntualizó puntualiza especificó detalló detalla remató remata prosiguió prosigue auguró augura vaticinó
      vaticina reveló narró narra resaltó resalta reflexionó reflexiona exclama aseveró asevera reprochó reprocha recriminó exhortó aclaró
      acotó acota ratificó ratifica reivindicó relataba recordaba advertía lamentaba`,
    verbs: `son está están fue era eran soy somos ha han hay he hemos había tiene tienen tenemos puede pueden podemos debe deben va van vamos hace será serán
      quiero queremos creo
      es estoy estamos estaba estaban tenía hacen quiere quieren sé sabe sabemos sabía viene debía podría tengo voy eres`,
    opens: 'cuando mientras aunque como tras salvo',
    according: 'según',
    omitsDoer: true,
  },
  it: {
    said: `dicho detto assicura assicurato sostiene sostenuto avverte avvertito ricorda ricordato chiede chiesto annuncia annunciato denuncia denunciato insiste ironizza attacca dice dicono diceva confessa confessato rivela rivelato replica replicato prosegue conclude racconta precisa precisato osserva osservato disse dichiarato dichiara twittato twitta risponde risposto commenta commentato conferma ribadito ribadisce ammette ammesso spiega spiegato aggiunge aggiunto afferma affermato scrive scritto racconta raccontato sottolinea
      disse detto osservò affermò spiegò aggiunse dichiarò scrisse rispose commentò concluse sottolineò precisò raccontò esclamò replicò avvertì sussurrò mormorò gridò urlò chiese domandò bisbigliò promette promesso promise scriveva raccontava spiegava diceva
      insistito incalza incalzato ammonisce ammonito precisava puntualizza puntualizzato rimarca rimarcato evidenziato chiarisce rassicura
      rassicurato tuona tuonato sbotta sbottato lamenta lamentato protestato aggiungeva ripete ripetuto rilancia rilanciato auspica auspicato
      ironizzato confida confidato sentenzia sentenziato esclama esclamato riferisce riconosce ribatte ribattuto esulta esorta esortato
      rincara chiosa chiosato argomenta`,
    verbs: `possiamo dobbiamo vogliamo possono vogliono voglio devo posso c'è ci stiamo sto stanno va vanno
      è sono era erano ho hai abbiamo hanno aveva può possono deve devono fanno sarà siamo
      ha sta fa dà vuole viene vengono sa so faccio facciamo fatto avete avevano fosse`,
    opens: 'quando mentre sebbene benché siccome tranne',
    according: 'secondo',
    omitsDoer: true,
  },
  nl: {
    said: `zeggen reageert reageerde benadrukt benadrukte stelt stelde meent meende vindt laat zei zegt vertelt vertelde schreef schrijft voegde verklaarde verklaart aldus
      antwoordde antwoordt gezegd verklaard geschreven verteld benadrukt getwitterd geantwoord beloofde belooft fluisterde riep mompelde schreeuwde zuchtte waarschuwde waarschuwt twitterde twittert vroeg vraagt noemde noemt concludeert concludeerde
      verzuchtte verzucht grapte grapt oordeelt oordeelde erkent erkende bevestigde bevestigt herhaalde herhaalt klaagt klaagde klonk klinkt
      vervolgt vervolgde betoogt betoogde bekent bekende meldde roept sneert sneerde constateert constateerde beweert beweerde`,
    verbs: `zijn heeft hebben hebt kan kunnen moet moeten wordt worden ben waren
      is had hadden gaat gaan doet doen zal zullen zou zouden wil willen weet weten komt komen blijft`,
    opens: 'hij zij ze ook maar toen daarna',
    according: 'volgens',
  },
  pt: {
    said: `disse afirmou diz explica declarou acrescentou afirma afirmava dizia declara explicou acrescenta escreveu escreve respondeu responde comentou comenta ressaltou ressalta
      destacou destaca contou conta alertou alerta avisou avisa perguntou pergunta questionou garantiu garante defendeu defende criticou lamentou lamenta concluiu conclui completou
      enfatizou reforçou relatou revelou ironizou brincou rebateu publicou tuitou observou salientou sublinhou referiu frisou admitiu anunciou reiterou prometeu promete informou informa sussurrou gritou murmurou exclamou pediu
      prossegue prosseguiu desabafou desabafa confessou confessa brinca lembrou lembra recordou assegurou assegura argumentou argumenta
      apontou advertiu adverte explicava contava considerou considera salienta sublinha frisa retorquiu replicou exigiu sentenciou sustentou
      sustenta pontuou pontua detalhou detalha opinou opina disparou dispara emendou emenda relembrou relembra confirmou confirma reconheceu
      reconhece denunciou denuncia`,
    verbs: `é são está estão foi tem têm pode podem deve vai vão temos
      era eram estava estavam há ha tinha tinham fez faz fazem quer quero queremos querem sei sabe sabemos estou estamos sou somos será serão tenho vou precisa precisamos ser`,
    opens: 'ele ela eles elas segundo já também mas quando enquanto embora',
    omitsDoer: true,
  },
  nordic: {
    said: `sagde sier sade säger siger skriver forklarer forklarede udtaler udtalte tilføjer tilføjede understreger förklarar förklarade tillägger berättar berättade svarade svarer forteller lovade lovar lovede lover viskade ropade mumlade frågade hvisket ropte
      uppger uppgav menar menade anser ansåg hävdar hävdade betonar betonade påpekar påpekade medger medgav konstaterar konstaterade varnar
      varnade svarar kommenterar kommenterade undrar undrade utbrister utbrast beskriver beskrev fortsätter fortsatte fastslår mener mente
      hevder hevdet påpeker påpekte understreker understreket innrømmer innrømmet advarer advarte svarte utdyper fortalte fortsetter opplyser
      opplyste bekrefter bekreftet kommenterer kommenterte spør spurte skrev påstår påstod indrømmer indrømmede advarede fortæller oplyser
      oplyste bekræfter bekræftede fortsætter spørger spurgte uddyber uddybede vurderer erkender erkendte konstaterer konstaterede`,
    verbs: `är var har hade kan kunde ska skulle vill måste blir blev finns får gör går er hadde havde skal skulle vil må måtte bliver ble fik får gør gjør går ved vet finnes kommer tror`,
  },
  cs: {
    said: `řekl řekla řekli říká říkal uvedl uvedla uvedli uvádí prohlásil prohlásila dodal dodala dodává tvrdí tvrdil tvrdila napsal napsala píše vysvětlil vysvětlila
      vysvětluje popsal popsala popisuje podotkl podotkla poznamenal poznamenala zdůraznil zdůraznila upozornil upozornila upozorňuje odpověděl odpověděla reagoval reagovala
      sdělil sdělila připomněl připomněla doplnil doplnila míní myslí konstatoval konstatovala oznámil oznámila zopakoval zopakovala komentoval komentovala zeptal zeptala ptá
      přiznal přiznala varoval varovala
      vyzval vyzvala slíbil slíbila ocenil ocenila odmítl odmítla kritizoval kritizovala soudí domnívá vzkázal vzkázala naznačil naznačila
      zdůvodnil zdůvodnila potvrdil potvrdila zavolal zavolala zašeptal zašeptala vykřikl vykřikla pokračoval pokračovala shrnul shrnula
      upřesnil upřesnila vzpomíná vzpomínal vypráví vyprávěl líčí glosoval připustil připustila ujistil ujistila varuje dodávají uzavřel
      uzavřela`,
    verbs: `je jsou byl byla bylo byli bude budou jsem jsme není nejsou máme mají může mohou musí chce chceme nemá`,
    opens: 'on ona oni podle také ale tak jak tedy sám sama',
  },
  pl: {
    said: `powiedział powiedziała powiedzieli zakończył zakończyła mówi mówił mówiła dodał dodała dodaje stwierdził stwierdziła stwierdza zaznaczył zaznaczyła zaznacza podkreślił podkreśliła podkreśla
      napisał napisała pisze wyjaśnił wyjaśniła wyjaśnia oświadczył oświadczyła oznajmił oznajmiła odpowiedział odpowiedziała odpowiada zapytał zapytała pyta ocenił oceniła ocenia
      tłumaczył tłumaczyła tłumaczy przyznał przyznała przyznaje ostrzegł ostrzegła ostrzega skomentował skomentowała komentuje zapewnił zapewniła zapewnia przekonuje przekazał przekazała
      zapowiedział zapowiedziała ogłosił ogłosiła wskazał wskazała zauważył zauważyła wspomina relacjonuje opowiada apeluje zwrócił obiecał obiecała obiecuje szepnął szepnęła krzyknął krzyknęła mruknął mruknęła zawołał zawołała spytał spytała odparł odparła rzekł rzekła
      dodawał dodawała wyznał wyznała wyznaje podsumował podsumowała podsumowuje argumentował argumentowała argumentuje informuje
      poinformował poinformowała precyzuje sprecyzował uważa sądzi żartuje żartował zażartował alarmuje zaapelował zaapelowała potwierdził
      potwierdziła potwierdza zdradził zdradziła zdradza kontynuował kontynuuje wspominał wspominała ripostował skwitował skwitowała ujawnił
      ujawniła komentował komentowała deklaruje zadeklarował zaznaczał`,
    verbs: `jest są był była było były będzie będą mamy mają może mogą musi muszą trzeba chcę chce chcemy wiem wiemy`,
    opens: 'ona oni według zdaniem jak tak to ale',
    omitsDoer: true,
  },
  ru: {
    said: `сказал сказала сказали говорит говорил говорила заявил заявила заявили заявляет добавил добавила добавили добавляет отметил отметила отмечает подчеркнул подчеркнула подчёркивает подчеркивает
      написал написала пишет объяснил объяснила объясняет пояснил пояснила поясняет ответил ответила отвечает спросил спросила рассказал рассказала рассказывает сообщил сообщила сообщает
      признал признала признался призналась предупредил предупредила утверждает утверждал утверждала считает уточнил уточнила заметил заметила воскликнул воскликнула возразил возразила
      прокомментировал прокомментировала пошутил пошутила напомнил напомнила посетовал призвал призвала пообещал пообещала обещает обещал обещала прошептал прошептала крикнул крикнула пробормотал пробормотала проговорил проговорила произнёс произнесла попросил попросила буркнул
      резюмировал заключил заключила выразил выразила
      подытожил подытожила подчеркивал продолжил продолжила продолжает констатировал констатировала комментирует вспоминает вспоминал
      вспоминала вспомнил вспомнила рассуждает рассуждал полагает уверяет уверял заверил заверила настаивает добавлял подтвердил подтвердила
      опроверг указал указала указывает поделился поделилась поблагодарил возмутился возмутилась шутит иронизирует съязвил парировал
      парировала цитирует сетует жалуется пожаловался пожаловалась`,
    verbs: `есть был была было были будет будут может могут должен должна должны надо нужно нужен нужна нужны хочу хочет хотим хотят идёт идет идут стал стала стало стали не`,
    opens: 'он она они это также при по но так как',
  },
  uk: {
    said: `сказав сказала сказали казав казала кажуть каже мовив мовила говорить говорив говорила заявив заявила заявили додав додала додали додає зазначив зазначила зазначає підкреслив підкреслила підкреслює наголосив наголосила наголошує
      написав написала пише пояснив пояснила пояснює відповів відповіла запитав запитала розповів розповіла розповідає повідомив повідомила визнав визнала зізнався зізналася попередив попередила
      стверджує вважає уточнив уточнила зауважив зауважила прокоментував прокоментувала нагадав нагадала пообіцяв закликав закликала прошепотів прошепотіла гукнув гукнула крикнув крикнула промовив промовила вигукнув вигукнула
      підсумував підсумувала продовжив продовжила продовжує констатував констатувала коментує згадує згадував згадала згадав вважав переконує
      запевнив запевнила наполягає підтвердив підтвердила спростував вказав вказала вказує поділився поділилася обурився обурилася жартує
      пожартував пожартувала парирував наголошували зазначили повідомили пообіцяла застеріг застерегла висловився резюмував резюмувала`,
    verbs: `є був була було були буде будуть може можуть повинен треба потрібно потрібен потрібна потрібні хочу хоче хочемо йде йдуть не`,
    opens: 'він вона вони це також але так як за',
  },
  // The doer stands first, then the words, then the verb.
  tr: {
    said: `dedi diyor diyerek diyen söyledi söylüyor belirtti belirterek vurguladı yazdı yazarak açıkladı ekledi konuştu cevapladı yanıtladı sordu anlattı savundu uyardı fısıldadı bağırdı mırıldandı iddia aktardı paylaştı ifadelerini ifadesini sözlerini
      belirtiyor vurguluyor vurgulayarak söyledikten söyleyerek açıklıyor ekliyor ekleyerek anlatıyor savunuyor savunarak hatırlattı
      hatırlatarak kaydetti kaydederek bildirdi duyurdu değerlendirdi değerlendirmesinde yineledi tekrarladı eleştirdi sözleriyle çıkıştı
      haykırdı seslendi ifadeleriyle`,
    verbs: `değil olacak olmalı gerekiyor ediyor oluyor yapıyor istiyoruz`,
    opens: 'ardından sonra bu o şu ancak ama ayrıca',
    omitsDoer: true,
  },
};

const all = (kind: 'said' | 'verbs' | 'opens' | 'according'): ReadonlySet<string> =>
  wordSet(
    Object.values(LANGUAGES)
      .map((language) => language[kind] ?? '')
      .join(' '),
  );

/** Verbs of other languages that attribute quotations. */
export const FOREIGN_SPEECH = all('said');
const FOREIGN_VERBS = all('verbs');
const VERBS_OF = new Map(
  Object.entries(LANGUAGES).flatMap(([name, { verbs }]) => (verbs === undefined ? [] : [[name, wordSet(verbs)]])),
);
export const FOREIGN_OPENERS = all('opens');
export const FOREIGN_ACCORDING = all('according');

/** Days and other times, as they stand after prepositions: “am Montag”, “w niedzielę”. */
export const FOREIGN_TIMES = wordSet(
  `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag abend nacht woche monat jahr lundi mardi mercredi jeudi vendredi samedi
   dimanche matin soir semaine mois année lunes martes miércoles jueves viernes sábado domingo semana mes año lunedì martedì mercoledì giovedì
   venerdì sabato domenica settimana mese anno maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend avond maand jaar
   segunda-feira terça-feira quarta-feira quinta-feira sexta-feira mês måndag tisdag onsdag torsdag fredag lördag söndag poniedziałek wtorek
   środę czwartek piątek sobotę niedzielę tygodniu roku понедельник вторник среду четверг пятницу субботу воскресенье неделе году понеділок
   вівторок середу четвер п'ятницу п’ятницу суботу неділю тижні році`,
);

/** Whether a language (BCP 47) leaves out who does what a verb says. */
export const omitsDoer = (language: string): boolean =>
  /^(?:ca|gl)\b/i.test(language) || LANGUAGES[language.toLowerCase().split('-')[0]!]?.omitsDoer === true;

/** The row of a language (BCP 47). */
function rowOf(language: string): string {
  const name = language.toLowerCase().split('-')[0]!;
  return /^(?:ca|gl)$/.test(name) ? 'es' : /^(?:sv|da|nb|nn|no)$/.test(name) ? 'nordic' : name;
}

/** Frequent finite forms of a language; of a language without a row, those of all: French “a” has, in Italian it is “to”. */
export const finiteVerbsOf = (language: string): ReadonlySet<string> => VERBS_OF.get(rowOf(language)) ?? FOREIGN_VERBS;
