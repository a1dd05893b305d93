/**
 * Words that any site may name a cookie with. A name made of nothing else tells nobody's tracker from another's.
 */
const WORDS = new Set(`
 a ab abc access account action active ad ads age agent analytics anon anonymous anonymousid api app arr auth autocomplete b basket beta
 browser c cache campaign cart cc check checkout cid city client clientid close closed cms code color consent content context cookie cookies
 count counter country countrycode coupon created csrf ctx currency current currentview customer customerid d dark data date debug default device deviceid disco
 display domain done email enabled enc end env error event events exp expid expires ext external f feature first flag font format form
 g geo gid global group guest guestid h hash height hide hint history home host i id idp ids img info init inst ip is js k key l label lang language last
 lastlist latest layout level list load loc locale localization location log loggedin login logout long m marketing mc menu message messages method
 mid min mobile mode modal n name nav new next nonce notice num o oid ok oldid once open opt option options order origin os p page pageview pageviews
 param params partner path pc persistent phone pid platform policy popup position post pref preference preferences preferred presence prev
 preview price priority privacy product profile promo property public pv q query r random rand read recent redirect ref referer referral referrer refresh
 region rememberme remember request res resolution result return returning role route rule s sb scope screen search secure section seen segment
 server session sessionid sessions set setting settings shop show si sid sig sign site size sku sort source src ss ssid start state stat stats status step
 store style sub support sync system t tab tag temp template test testcookie text theme tid time timestamp timezone title tmp token top total track tracking traffic
 ts type u ui uid uids unique update url user userid username users utm uuid v val value variant ver version view viewed views visit visited visitor visitorid visits w web

 accepted applications approved audience auto back banner bar block blocked box broken button cached cal call callback center central change checked child children choice click clicks
 cms complete completed conversion conversions cpsess days deleted description detail details development direct dispatcher edge entry ever exit false feed feedback fetch filter final
 focus funnel get good has helper hidden https identity interstitial invite iotcontext item items kind landing later left level link links listing live loaded local lock logged main map mark master member members
 migrated mod mode monitor more move my need notification notifications number oauth off offer on only open owner pages panel paid pages password path pay payment performance person phone play player plus pool
 popular posts pro probe process profiles project promote prompt purchase query reader ready recommended reg register registration related reload remove report requests reset restore right run save saved
 scroll sectionid select selected send series sharebox short shown sidebar signature signup simple single sisess slide small social special standard started static std stay step steps stop stored stream string subscribe subscription suggestion
 survey table tabs task teaser team term terms tests text thread thumb tips today toggle tool tools topic tour tracked trial true try tv type unified unit up updated uploads usage use using utility valid validate validation
 video viewer viewing voucher wait warning way were when window with words work year yes
 webact website week welcome welcomepanel widget width window wishlist word www x y z zip zone
`.split(/\s+/).filter(Boolean));

const tokensOf = (name: string): string[] =>
  name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/).filter(Boolean);

/** True when the name alone tells nothing: very short, plain letters of the length of a word, or common words put together. */
export function isGeneric(name: string): boolean {
  const letters = name.replace(/[^A-Za-z0-9]/g, '');
  if (letters.length <= 4) return true;
  if (/^[a-z]{1,7}$/i.test(name)) return true;
  return tokensOf(name).every((token) => token.length <= 2 || WORDS.has(token));
}
