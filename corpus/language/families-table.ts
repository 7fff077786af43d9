/**
 * Families of meaning in English news: words that tell of the same thing. A match inside a family counts for
 * less than the same word. Made by hand, of general vocabulary; a word may be in two families. Phrases of two
 * words are joined with `_`. Behind `~` are words that help to find, but that no reader would take for another word of
 * the family: “path” for “met”.
 */
export const TABLE = `
bid offer proposal propose takeover acquire acquisition buyout ~purchase ~buy tender counter-offer counteroffer takeover_bid take_over take_control
buy purchase acquire acquisition takeover take_over buyout sale sell bought seller buyer ~owner ~own
~control ownership own owner stake shareholder ~majority shares equity
investor invest investment fund funding financier backer ~consortium venture_capital financing ~stake ~raise fundraising ~money
reject dismiss refuse ~decline rebuff spurn snub rejection refusal turn_down dismissal wave_away shrug brush_off brush_aside
accept agree agreement approve approval consent endorse
sue lawsuit suit litigation legal court ~complaint plaintiff defendant judge trial attorney lawyer ~law sued courtroom
ruling verdict judgment injunction judge court jury ~appeal
accuse allege allegation claim ~charge blame accusation
found founder founding cofounder co-founder establish create creation creator set_up ~start_up ~launch ~start ~origin ~form ~begin inception
launch release unveil introduce debut rollout roll_out publish ~ship ~available introduction ~arrival
leave depart departure quit exit resign resignation step_down walk_away walk_out pull_out stepped_down part_ways ouster oust withdraw
fire sack oust dismiss ouster remove removal terminate layoff lay_off
return rejoin comeback reinstate come_back
nonprofit non-profit charity charitable foundation philanthropic philanthropy
profit forprofit commercial commerce commercialize monetize revenue earnings moneymaking money lucrative ~gain ~sell
structure framework restructure restructuring conversion convert reorganize reorganization ~setup ~arrangement ~nested
car vehicle roadster automobile auto sedan automaker ~tesla truck ev ~model
~electric ~ev ~battery sustainable sustainability green ~clean renewable solar ~energy environment climate
refund reimburse reimbursement repay ~cancel ~cancellation return_money money_back reclaim give_back
cancel cancellation call_off scrap ~refund
reservation preorder pre-order deposit booking ~reserve ~order ~book ~put_down
rival rivalry competitor opponent adversary foe enemy nemesis contender challenger
feud rivalry spat quarrel grudge dispute squabble fight battle clash conflict ~row war barb fray head-butting sparring spar contentious tension animosity acrimony ~bitter hostility hostile friction ~contest at_odds fall_out falling_out
compete competition competitive competitor race contend ~challenge challenger outdo vie
insult jab barb taunt mock mockery ridicule ~dig swipe needle tease deride belittle jibe quip ~poke troll lash_out
criticize criticism critic critique critical attack blast slam lambast denounce rebuke condemn ~fault decry ~scrutiny lash_out hit_out rail_against complain complaint disapprove
quip joke jest humor lighthearted funny wit wry sarcastic sarcasm joking ~kid tongue-in-cheek
reply respond response answer retort counter react reaction ~comeback hit_back fire_back clap_back shoot_back
remark comment statement ~observe ~note ~words utterance ~communication ~communicate ~message ~speech ~talk ~speak
x twitter tweet post social_media social_network ~social ~platform ~network ~online
media press journalist reporter ~interview broadcast television tv newspaper ~channel
interview broadcast tv television ~bloomberg sit_down ~ask ~question
safety safe safeguard precaution ~danger ~risk ~harm ~caution
danger dangerous risk risky hazard threat harm peril alarm safety ~safe ~warn
caution cautious cautionary precaution warn warning ~alarm ~safety
ethics ethical moral morality ~responsible ~responsibility principle principled conscience
protocol guardrail safeguard procedure rules ~policy
regulate regulation regulator oversight ~rules ~law ~government watchdog ~scrutiny
ceo chief boss ~head ~lead ~leader chief_executive executive ~director ~president ~helm ~run chairman ~leadership
lead leader leadership dominance dominant dominate front-runner ~top foremost supremacy ~ahead
company firm corporation corporate enterprise venture organization business outfit startup ~lab
venture enterprise startup undertaking outfit endeavor ~project
board director trustee ~governance
partner partnership alliance collaborate collaboration tie-up ally cooperation ~deal ~backer ~microsoft
deal agreement contract pact accord transaction settlement arrangement
artificial_intelligence ai machine_learning ~machine ~intelligence ~neural ~chatbot
chatbot chatgpt ~grok ~assistant bot gpt language_model
model gpt ~system algorithm software ~tool
technology technological tech ~innovation
innovation innovative innovate ~technology ~invention breakthrough ~advance advancement cutting-edge groundbreaking state-of-the-art
research researcher scientist science study ~laboratory
develop development build ~progress ~advance ~improve develop_into ~make
improve improvement ~better ~quality enhance enhancement refine upgrade
product products ~offering ~item goods ~launch
slow delay hinder hamper hamper impede obstruct stall hold_back slow_down derail disrupt sabotage thwart
disrupt disruption disruptive upend upheaval shake_up revolution revolutionize ~overturn transform
distract distraction ~attention diversion sideshow divert ~noise ~irritant
stunt publicity gimmick theatrics ploy ~show ~attention attention-grabbing antics spectacle ~pr public_relations grandstanding ~trick ~advertise
tactic strategy ploy maneuver ~move scheme ~plan gambit ~trick ~calculated ~deliberate strategic manoeuvre
motive motivation ~reason intention intent aim purpose agenda ~drive goal
insecure insecurity ~unsure self-doubt ~confidence ~fragile ~doubt envy jealous jealousy inferiority self-esteem ~unhappy
happy unhappy happiness joy ~content sad miserable glad cheerful sorrow misery
sympathy sympathize empathy pity compassion ~feel ~sorry feel_for
guy man person fellow ~individual ~he
disagree disagreement differ difference dispute divergence diverge clash discord dissent rift split ~break falling_out fall_out at_odds
diverge divergence deviation deviate ~depart drift stray ~shift ~departure move_away abandon ~betray
mission purpose goal ~charter ~founding objective vision aim ~ideal
vision visionary dream ~belief goal ~future ideal outlook
believe belief believer ~trust convinced creed
loyal loyalty loyalist allegiance commitment committed faithful faith conviction devotion dedication fidelity devoted dedicate ~pledge ~promise
betray betrayal disloyal treason turn_on backstab renege break_promise
promise pledge vow commit commitment guarantee assurance
benefit ~good advantage ~serve ~help ~gain ~humanity
humanity humankind mankind human ~people civilization ~species ~world ~society
money financial finance cash payment pay ~fee ~cost ~price ~dollar ~sum ~fund
billionaire rich wealthy wealth fortune tycoon mogul magnate titan ~money richest
price cost value valuation worth expensive ~sum ~amount
stock shareholder ~market equity
conference summit ~meeting forum gathering ~event ~congress
france paris french ~europe ~european
trip travel visit tour
government ~state administration ~president ~official federal white_house minister authorities
politics political politician election ~campaign vote
space rocket ~spacex spacecraft ~launch ~mars ~moon ~planet orbit ~exploration ~explore ~nasa astronaut
robot robotics automation humanoid autonomous self-driving
open-source open_source opensource transparent ~open ~freely ~accessible ~accessibility ~public
secret secretive ~closed confidential ~private hidden proprietary
truth true honest honesty factual truth-seeking ~fact sincere
lie false falsehood mislead deceive deception dishonest fraud ~fake
image reputation ~brand ~standing ~status prestige ~profile ~perception
reputation renown fame famous ~known celebrated acclaim recognition
friend friendship ~ally amicable friendly amity ~warm cordial ~relations
relationship tie bond relation connection ~link association rapport
personal private personally ~individual ~ego ~self
ego pride vanity arrogance arrogant narcissism self-importance hubris
philosophy ideology ideological ~idea worldview ethos ~outlook principle thinking belief
trivial minor ~small petty insignificant unimportant negligible ~downplay ~minimize trifling
important significant significance major crucial key ~critical essential weighty
minimize downplay play_down belittle understate dismiss shrug_off
~effective impact influence influential powerful power effect sway clout
influence sway power dominance clout ~leverage
highlight stress emphasize underscore underline point_out emphasis draw_attention
reveal disclose revelation disclosure expose divulge publicize ~announce make_public leak ~publicly
symbol symbolic ~sign emblem token ~badge ~represent stand_for ~statement
reminder remind recall evoke bring_up dig_up dredge_up ~mention
story narrative tale ~account saga ~drama anecdote ~gossip ~episode ~chapter
drama ~show theatre reality_tv ~episode ~season ~series entertainment soap soap_opera spectacle
~season year quarter period
crowd ~public audience reader viewer fan follower
customer client consumer user buyer adopter purchaser
adopter early_adopter pioneer ~first
worker employee staff ~job labor workforce ~colleague ~team
hire recruit ~appoint ~appointment recruitment ~join
grow growth rise increase expand expansion surge climb soar boom
fall drop decline decrease plunge slump shrink ~cut ~loss
win victory triumph success beat prevail
fail failure collapse flop defeat ~lose setback
threaten threat warn ultimatum intimidate
demand call_for urge insist request ~require
support back endorse endorsement favor champion advocate backing supporter
oppose opposition resist object against objection protest
hope wish ~expect aspire aim ~want
fear worry concern anxiety afraid dread apprehension
anger angry fury furious outrage rage irritated annoy annoyance irritant
copy imitate steal theft plagiarize infringe copyright
write rewrite author ~publish ~book ~article ~newspaper
speed fast quick rapid rapidly accelerate swift pace
early earlier initial initially original originally ~first ~beginning
end finish conclude conclusion ~close ~final
continue continued ongoing persist longstanding ~lasting ~keep long-running ~unresolved long_time ~decade
frequent often repeatedly regular constant constantly endless endlessly persistent
start begin launch kick_off commence ~open
stop halt cease pause block suspend ban prevent
merge merger combine combination consolidate
split separate separation divide break_up spin_off
change shift transform transition alter convert conversion switch
~question doubt skeptical scepticism skepticism suspicion ~challenge uncertain
consistent consistency steady wavering unwavering waver inconsistent fickle reliable unreliable steadfast
test litmus ~trial examination check experiment
industry sector ~field ~silicon_valley ~market ~ecosystem ~community
silicon_valley ~tech california bay_area
drive fuel spur motivate ~power propel
~child schoolyard playground childish ~petty juvenile ~bully immature
gain win achieve obtain ~benefit earn
luxury ~expensive ~sports_car premium lavish ~sports
design style ~look ~beauty
fracture rift crack rupture split ~break
psychology psychological mental mind_game ~mind emotional emotion ~inner ~internal ~struggle ~feeling psychologist
struggle difficulty trouble problem hardship challenge
focus concentrate ~attention priority prioritize ~center
future tomorrow ~long-term ~next destiny prospect ~coming
past history historic previous ~former ~ago ~background
history ~record chronicle past timeline ~background
steer guide direct direction helm ~lead navigate
accessible access available ~free ~widespread ~broad ~everyone affordable ~reach
weapon weaponize ammunition arm arsenal
scrutiny inspection examination investigation probe inquiry inspect investigate
detail specifics particulars ~fact
suggest imply hint implication insinuate indicate signal
accident accidental deliberate intentional purposely calculated spontaneous ~planned coincidence ~chance unintended
spontaneous improvise impromptu unscripted ad-lib ~cuff off-hand ~casual unplanned
action act deed behavior conduct ~step doings
address discuss ~comment ~respond tackle ~speak
aggressive hostile fierce forceful belligerent ~bold
align alignment harmony ~agree ~match accord conform ~side
assessment assess evaluation evaluate appraisal judgment opinion verdict review ~view ~take
candid frank blunt outspoken honest ~open straightforward
careful carefully meticulous cautious prudent thorough precise painstaking
circle elite ~community ~network clique
complex complicated intricate complexity tangled
consideration factor reason ~circumstance
controversial controversy contentious disputed divisive provocative polarizing
craft construct shape build design ~form fashion
debate discussion discuss argument argue
decide decision determine ~define ~definition choose choice resolve ~settle
devastating damaging damage harmful destructive hurt ruin
dynamic interplay interaction interact ~relation
escape avoid evade flee dodge
fluid flexible shifting changing unstable
fundamental basic ~deep profound essential core
frame portray depict ~present ~cast paint characterize describe
genius brilliance talent brilliant
lack absence missing shortage ~want ~without
temporary short-lived fleeting brief momentary ~passing ~transactional
transactional opportunistic self-interest selfish calculating ~advantage
reinforce strengthen bolster ~support confirm
repeat rehash ~again recur replay
soul heart essence ~core spirit
war warfare ~campaign battle wage offensive crusade fight
pursue pursuit chase seek ~follow quest ~path
attract captivate fascinate engage engaging ~interest enthrall ~grip
own_goal mistake error blunder
proof prove evidence testament ~testimony ~witness
reflect mirror ~show ~express
interwoven intertwined linked link connected entangled inextricably
meet encounter ~intersect ~cross ~path
embrace adopt welcome accept
shape mold ~define ~form influence
empire conglomerate ~group
honor ~badge award prize
immune exempt protected ~safe
landscape scene environment ~setting ~world
subtle subtly delicate discreet understated
perspective viewpoint standpoint ~angle ~eyes view
position posture stance ~cast ~style
response reply answer reaction
solidify cement consolidate secure entrench ~establish
devolve deteriorate worsen decay sour degenerate
unfold ~develop evolve ~happen
wield exploit leverage ~use ~employ
ultimate final eventual ~last
tweet post message
episode chapter instalment installment sequel
gossip rumor hearsay chatter
fellow colleague peer
expensive costly pricey ~dear
owner proprietor own possess
`;
