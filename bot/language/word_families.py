"""Word families: forms and derived words that no ending tells, each line the word whose stem they share, then they."""

from __future__ import annotations

_IRREGULAR = """
arise: arose arisen; become: became; begin: began begun beginning; bind: bound; bite: bit bitten; blow: blew blown;
break: broke broken; bring: brought; build: built; buy: bought; catch: caught; choose: chose chosen; come: came;
cut: cutting; deal: dealt; dig: dug; draw: drew drawn; drink: drank drunk; drive: drove driven; eat: ate eaten;
fall: fell fallen; feed: fed; feel: felt; fight: fought; find: found; flee: fled; fly: flew flown flight flights;
forbid: forbade forbidden; forget: forgot forgotten; forgive: forgave forgiven; freeze: froze frozen; get: got
gotten; give: gave given; go: went gone; grow: grew grown growth; hang: hung; hear: heard; hide: hid hidden; hold:
held; keep: kept; know: knew known; lay: laid; lead: led; leave: left; lend: lent; lie: lying lied lies liar liars;
lose: lost loss losses; make: made; mean: meant; meet: met; overcome: overcame; pay: paid; ride: rode ridden; ring:
rang rung; rise: rose risen; run: ran running; say: said; see: saw seen; seek: sought; sell: sold sale sales; send:
sent; shake: shook shaken; shoot: shot shooting; show: shown; shrink: shrank shrunk; sing: sang sung; sink: sank
sunk; sit: sat; sleep: slept; speak: spoke spoken; spend: spent; stand: stood; steal: stole stolen theft thefts
thief thieves; stick: stuck; strike: struck; sweep: swept; swear: swore sworn; swim: swam swum; take: took taken;
teach: taught; tear: tore torn; tell: told; think: thought thoughts; throw: threw thrown; understand: understood;
use: uses used using user users; wake: woke woken; wear: wore worn; win: won winning wins; withdraw: withdrew
withdrawn withdrawal withdrawals; withhold: withheld; write: wrote written; child: children; foot: feet; half:
halves; knife: knives; life: lives; man: men; tooth: teeth; wife: wives; wolf: wolves; woman: women; crisis: crises;
die: died dying death deaths dead
"""
"""He [sold] the paper: the [sale]."""

_DERIVED = """
absent: absence; angry: anger angered; arrogant: arrogance; assume: assumption assumptions;
behave: behavior behaviour; bury: burial burials; clarify: clarification clarifications; classify: classification;
close: closure closures; compete: competitor competitors competitive; consume: consumption; credible: credibility;
deny: denial denials; depart: departure departures; diplomat: diplomacy; distant: distance; donate: donor donors;
evident: evidence; expose: exposure; fail: failure failures; grieve: grief; hate: hatred; high: height heights;
history: historian historians; hungry: hunger; hypocrite: hypocrisy; identify: identification; ignorant: ignorance;
important: importance; independent: independence; intelligent: intelligence; justify: justification;
lead: leadership; legislate: legislature legislatures; long: length; medic: medicine medicines; notify:
notification; private: privacy; qualify: qualification qualifications; ratify: ratification; receive: reception;
register: registration registrations; rely: reliance reliable; represent: representative representatives; resident:
residence residential; retain: retention; seize: seizure seizures; stable: stability;
strong: strength strengths strengthen strengthened; surgery: surgeon surgeons; tolerant: tolerance; transparent:
transparency; urgent: urgency;
abolish: abolition; admit: admission admissions; advise: advice; analyze: analysis analyses analyst analysts;
apologize: apology apologies; apply: application applications applicant applicants; arrive: arrival arrivals;
assist: assistance; attend: attendance; bankrupt: bankruptcy bankruptcies; believe: belief beliefs; benefit:
beneficial; born: birth births; brutal: brutality; catholic: catholics catholicism; certain: certainty; choose:
choice choices; collide: collision collisions; complain: complaint complaints; concede: concession concessions;
conclude: conclusion conclusions; confident: confidence; crime: criminal criminals; criticize: criticism criticisms
critic critics; cruel: cruelty; deceive: deception deceptive; decide: decision decisions; demolish: demolition;
denounce: denunciation; depend: dependence dependent; describe: description descriptions; destroy: destruction
destructive; detain: detention detentions; different: difference differences; divide: division divisions divisive;
emit: emission emissions; equal: equality; evade: evasion; exhibit: exhibition exhibitions; exist: existence;
expand: expansion; expel: expulsion expulsions; explain: explanation explanations; explode: explosion explosions
explosive explosives; extend: extension extensions; extradite: extradition; family: families; free: freedom
freedoms; hospital: hospitalized hospitalised; immigrate: immigrant immigrants; imply: implication implications;
influence: influential; insure: insurance; interfere: interference; intervene: intervention interventions;
introduce: introduction; intrude: intrusion; invade: invasion invasions; legal: legality; loyal: loyalty; maintain:
maintenance; migrate: migrant migrants; moral: morality; music: musician musicians; offend: offense offence offenses
offences; omit: omission omissions; oppose: opponent opponents opposition; perform: performance performances;
permit: permission permissions; persuade: persuasion; politic: political politics; poor: poverty poorer poorest;
possible: possibility possibilities; pregnant: pregnancy; prescribe: prescription prescriptions; prison: prisoner
prisoners imprisoned imprisonment; produce: production; profession: professional professionals; prohibit:
prohibition; prove: proof proven; radical: radicals radicalize radicalized radicalization radicalism; recognize:
recognition; reduce: reduction reductions; region: regional; relieve: relief; repeat: repetition; resist:
resistance; respond: response responses; responsible: responsibility responsibilities; restrain: restraint; rob:
robber robbers robbery robberies; safe: safety; science: scientist scientists scientific; sex: sexual sexually;
sign: signature signatures; silence: silent; solve: solution solutions; spy: spies spied spying; submit: submission
submissions; succeed: success successes successful; suspect: suspicion suspicions suspicious; suspend: suspension
suspensions; sue: sues sued suing; survive: survivor survivors survival; threaten: threat threats; true: truth
truths; verify: verification; violent: violence; weigh: weight weights
"""
"""They [decided] to go: the [decision]."""

_APART = """
intend: intend intends intended intending intention intentions intent; ally: ally allies allied alliance alliances;
defend: defend defends defended defending defense defence; people: people; tax: taxes taxed taxing; news: news;
series: series; policy: policies policy; police: police; politician: politician politicians; university: university
universities; universe: universe; general: general generals; generation: generation generations; united: united;
state: states state; statement: statement statements; nation: nation nations national; party: party parties;
community: community communities; communist: communist communists; elect: election elections electoral; secur:
security secure; president: president presidents presidency presidential; organiz: organization organizations
organisation organisations; invest: investment investments investing investor investors; deploy: deploy; war: war
wars; billion: billion billions; care: care cares cared caring; career: career careers; carry: carry carries carried
carrying; center: center centers centre centres; coalition: coalition coalitions; comment: comment comments
commented commenting; county: county counties; director: director directors; early: early; evening: evening
evenings; executive: executive executives; factor: factor factors; former: former; hate: hate hates hated hating;
international: international; internal: internal; labor: labor labour; letter: letter letters; marry: marry marries
married marrying marriage marriages; matter: matter matters mattered; mayor: mayor mayors; mention: mention mentions
mentioned mentioning; million: million millions; movie: movie movies; passion: passion passions; pastor: pastor
pastors; plane: plane planes; positive: positive; primary: primary primaries; ready: ready; secretary: secretary
secretaries; server: server servers; signal: signal signals; story: story stories; summer: summer summers; supply:
supply supplies supplied supplying; terror: terror terrorist terrorists terrorism; tradition: tradition traditions
traditional; worker: worker workers; reporter: reporter reporters; hearing: hearing hearings; findings: findings
finding; follower: follower followers; owner: owner owners; activist: activist activists activism; actor: actor
actors; apartment: apartment apartments; army: army armies; busy: busy; committee: committee committees; company:
company companies; companion: companion companions; counter: counter counters; customer: customer customers;
department: department departments departmental; factory: factory factories; flower: flower flowers; formal: formal;
humor: humor humour; informal: informal; locker: locker lockers; manner: manner manners; many: many; massive: massive;
master: master masters; miner: miner miners; minor: minor minors; minority: minority minorities; morale: morale; motor:
motor motors; officer: officer officers; official: official officials; organic: organic; passive: passive; paste: paste;
penny: penny pennies; personal: personal; polite: polite politely; pope: pope popes; portion: portion portions;
poster: poster posters; potential: potential; professor: professor professors; rape: rape rapes raped; rate: rate rates
rated; ration: ration rations rationing; section: section sections; sector: sector sectors
"""
"""What the endings would take for forms of other words: "police" for "policy", "mayor" for "may"."""


def _read(table: str) -> dict[str, str]:
    lines = [line.split(":") for line in table.split(";") if line.strip()]
    return {word: known.strip() for known, words in lines for word in words.split()}


FAMILY_OF = {**_read(_DERIVED), **_read(_IRREGULAR), **_read(_APART)}
"""Which word's stem a word has."""
