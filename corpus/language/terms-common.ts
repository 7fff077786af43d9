/** English words that say nothing about what a text is about. */
export const STOP: ReadonlySet<string> = new Set(
  (
    'a an the this that these those he she it its they them their theirs him her his hers we us our ours you your yours i me my mine who whom whose which what ' +
    'where when why how all any both each few more most other some such no nor not only own same so than too very can could will would shall should may might must ' +
    'is am are was were be been being has have had having do does did doing done and but if or because as until while of at by for with about against between into ' +
    'through during before after above below to from up down in out on off over under again further then once here there also just even still yet ever never ' +
    'say said says saying told tell tells get gets got getting go goes going gone went come comes came coming much many lot lots ' +
    'don doesn didn isn aren wasn weren hasn haven hadn won couldn wouldn shouldn ain ll ve re th st nd rd mr mrs ms dr co inc ltd llc corp ' +
    'among amid around across along upon within without toward towards per via though although however whether since unless despite therefore thus ' +
    'himself herself itself themselves myself yourself ourselves someone something anyone anything everyone everything nobody nothing one ones ' +
    'really quite rather almost already always often sometimes usually perhaps maybe well back away like else instead let lets etc vs ' +
    'added according thing things way ways kind sort bit'
  ).split(' '),
);

/** Mean something, but stand in any news text. They count for a fraction, however rare they are on a small shelf. */
export const WEAK: ReadonlySet<string> = new Set(
  (
    'new old big large small great good bad best better high low long short early late last next first second third recent recently current currently former ' +
    'year years month months week weeks day days today yesterday tomorrow time times hour hours minute morning night monday tuesday wednesday thursday friday saturday sunday ' +
    'people person man woman men women group part number case point place world country state city home side end start begin began keep keeps kept ' +
    'make makes made making take takes took taken taking give gives gave given put set use uses used using see sees saw seen look looks looked find found know knows known knew think thinks thought ' +
    'want wants wanted need needs needed seem seems seemed become becomes became remain remains show shows showed shown ask asks asked call calls called try tries tried ' +
    'company companies business firm statement report reports reported article story news public including include includes include several two three four five six ten many likely ' +
    'set week question questions fact facts reason reasons idea ideas issue issues matter matters example term terms name named different important possible able ' +
    'help helps helped work works working worked turn turned bring brought run runs running move moves moved hold held mean means meant ' +
    'later earlier ago now soon enough far near little less least whole half every another together particularly especially simply clearly certainly probably ' +
    'described describe describes announced announce announcing mentioned mention follow following follows followed happen happened happens talk talks talked speak spoke spoken ' +
    'comment request spokesman spokeswoman spokesperson million billion trillion percent cent dollar dollars january february march april june july august september october november december'
  ).split(' '),
);
