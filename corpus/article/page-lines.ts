/** Lines that are a page's own and never of its text, wherever they stand: labels, what failed to show, invitations. */

const ADVERTISEMENT =
  'advert(?:s|isements?|ising)?|sponsored(?: content)?|anzeigen?|werbung|publicité|publicidade?|pubblicità|reclame|annons|reklama?|mainos|реклама|διαφ[ηή]μιση|広告|广告|廣告|광고|إعلان';
const LABELS = [
  ADVERTISEMENT,
  '(?:article |story )?continues? (?:reading )?(?:below|after) ?(?:(?:the|this) )?(?:advert(?:isement)?)?|scroll (?:down )?to continue(?: reading)?',
  'skip (?:to )?(?:main )?(?:content|advert(?:isement)?)|zum inhalt springen|aller au contenu|saltar al contenido|ir para o conteúdo',
  'sign in|log ?in|subscribe|register|sign up',
  '(?:image|photo|slide) \\d{1,3} (?:of|/)(?: /)? ?\\d{1,3}|\\d{1,3} of \\d{1,3}|enlarge image|(?:view|open|see) (?:gallery|larger image)',
  "(?:this (?:slideshow|video|page|content) requires|please enable|enable) (?:java ?script|flash)(?: to .{1,60})?|media playback is (?:unsupported|not supported) on (?:your|this) device|(?:your|this) browser (?:does not|doesn[’']t) support .{1,60}",
  '(?:\\d+ |no )?comments?|(?:post|leave|add|write|view|join) (?:a |your |the )?(?:\\d+ )?(?:comments?|reply|conversation)(?: \\(\\+\\))?|tell us what you think',
  '(?:print|share|save|e-?mail) (?:this )?(?:article|story|page|post)|order reprints|text size|e-?mail the author|follow on (?:twitter|facebook|x)|view author archive',
  '(?:like|enjoyed) (?:this|the) (?:story|article|post)\\?.{0,60}',
  '(?:published|posted|updated)?:? ?(?:\\d{1,2}|an?|one) (?:minutes?|hours?|days?|weeks?|months?|years?) ago',
].join('|');
const LABEL = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${LABELS})[\\s\\p{P}\\p{S}]*$`, 'iu');

/** Ways to pass a page on. A line of two of them or more is a row of buttons. */
const SHARING =
  /^(?:(?:share|tweet|pin|follow|like)(?: this| us)?(?: (?:on|via|to)(?!\p{L}))?|pint|pinterest|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|tumblr|bluesky|mastodon|threads|e-?mail|print|copy link|link|save|download|baixar|flipboard|messenger|[\p{P}\p{S}\s])+$/iu;

const BEGINS_INVITATION =
  /^[\s\p{P}\p{S}]*(?:(?:click|tap) here to )?(?:get|receive|sign up|subscribe|register|join|start your day|abonnieren|melden sie sich|erhalten sie|jetzt|inscrivez-vous|abonnez-vous|recevez|suscríb[ae](?:te|se)|recib[ae]|inscreva-se|assine|receba|iscriviti|ricevi|schrijf je in|meld (?:je|deg)|подпи(?:шитесь|сывайтесь)|zapisz się|prenumerera|tilmeld dig)(?!\p{L})/iu;
const INVITES_TO =
  /(?<!\p{L})(?:(?:e-?)?newsletters?|inbox|e-?mail alerts?|news alerts?|boletín|correo electrónico|infolettre|рассылк\p{L}|nyhetsbrev|nyhedsbrev|nieuwsbrief)(?!\p{L})/iu;
const OF_AN_APP = /^(?:click here to )?(?:get|download) .{1,40}? (?:app|on the go)(?!\p{L}).{0,40}$/iu;
const OF_COOKIES = /^(?:this|our) (?:web)?site uses cookies(?!\p{L})/iu;
/** UTF-16 units. What is longer says more than that. */
const LONGEST = 200;

/** Whether a whole line is such a one. */
export function isPageLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (LABEL.test(line) || OF_AN_APP.test(line) || OF_COOKIES.test(line)) return true;
  if (/\s/.test(line) && SHARING.test(line)) return true;
  return BEGINS_INVITATION.test(line) && INVITES_TO.test(line);
}
