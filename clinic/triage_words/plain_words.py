"""Words that carry no sign, short forms, and English words that only look like a listed one."""

# They carry no sign; they may stand anywhere between the words of an entry.
FILLERS = (
    "a aas about across after again all already always am an andar any are area around as at "
    "away baad bad bahar be became become becomes becoming been before being bhi bilkul bit by "
    "complete completely currently d daktar de dear deta deti di did din dino diya doc doctor "
    "does dr during ek entire even ever feels for from full gai gaya gaye gayi get gets getting "
    "got gotten gya gye gyi h had hai hain hamara hamare hamari hame has have having he hello "
    "her here herself hes hey hi him himself his ho hoon hota hote hoti hu hua hue hui hum "
    "humein humko hun i if im in inside into is ise iska iski isko isse it its ive ji jo ka kar "
    "karke karna karne karo karta karte karti karu ke ki kia kind kindly kisi kiya ko koi kr "
    "krna krne kro kuch kuchh kyun lag laga lage lagi lagna lagne lagta lagte lagti left like "
    "little ll lower m madam mai main mam may me mein mera mere meri might mine mujhe mujhko "
    "must my namaskar namaste near of on onto our outside over own pa paa paas paata paati par "
    "part pata pate pati paya paye payi pe pehle per please pls plz poora poori presently pura "
    "pure puri quite raha rahe rahi rahta rahte rahti re really region rehta rehte rehti rha "
    "rhe rhi right s sa saab sab sahab sahib saka sake saki sakta sakte sakti se seem seemed "
    "seems shall she shes should si sir so some soon sort t tak taraf tha that thats the their "
    "them there theres these they thhe thi thing things this thoda thodi those through to toh "
    "too total totally toward towards unka unke unki unko upper us use uska uske uski usko usse "
    "vala vale vali ve very vo waha wahan wala wale wali was way we were when where which while "
    "who whole whose will with wo woh would yaha yahan ye yeh you your अंदर आसपास इस इसे उनका "
    "उनकी उनके उनको उस उसका उसकी उसके उसको उसे एक कर करके करता करती करते करना करने का कि किया "
    "किसी की कुछ के को कोई गई गए गया गयी गये जी जो डॉक्टर तक तो था थी थे थोड़ा थोड़ी दिन दिया "
    "दी दे देता देती नमस्ते पर पहले पहुंच पा पाता पाती पाते पाया पास पूरा पूरी पूरे पे बाद "
    "बिलकुल बिल्कुल भी मुझको मुझे में मेरा मेरी मेरे मैं यह यहां ये रहता रहती रहते रहा रही रहे "
    "लग लगता लगती लगते लगना लगने लगा लगी लगे वह वहां वाला वाली वाले वो सकता सकती सकते सका सकी "
    "सके सब सा साहब सी से हम हमको हमारी हमारे हमें ही हुआ हुई हुए हूँ हूं है हैं हो होता होती "
    "होते"
)

# SMS and joined forms, as the words that the lists use.
SHORT_FORMS: dict[str, str] = {
    "cant": "cannot",
    "cnt": "cannot",
    "cannt": "cannot",
    "canot": "cannot",
    "couldnt": "cannot",
    "cudnt": "cannot",
    "unable": "cannot",
    "unabel": "cannot",
    "wont": "not",
    "dont": "not",
    "dnt": "not",
    "doesnt": "not",
    "dosent": "not",
    "doesn": "not",
    "didnt": "not",
    "isnt": "not",
    "wasnt": "not",
    "arent": "not",
    "werent": "not",
    "havent": "not",
    "hasnt": "not",
    "hadnt": "not",
    "wouldnt": "not",
    "aint": "not",
    "nt": "not",
    "n": "and",
    "nd": "and",
    "abt": "about",
    "bcoz": "because",
    "bcz": "because",
    "bcos": "because",
    "coz": "because",
    "cuz": "because",
    "b4": "before",
    "btwn": "between",
    "btw": "between",
    "bw": "between",
    "frm": "from",
    "wid": "with",
    "bt": "but",
    "hav": "have",
    "hve": "have",
    "yest": "yesterday",
    "yday": "yesterday",
    "mrng": "morning",
    "pls": "please",
    "ur": "your",
    "u": "you",
    "r": "are",
    "bp": "blood pressure",
    "legz": "legs",
    "bck": "back",
    "pn": "pain",
    "vry": "very",
    "sudenly": "suddenly",
    "infront": "front",
    "hrs": "hours",
    "hr": "hour",
    "mins": "minutes",
    "cud": "could",
    "tho": "though",
    "whats": "what",
    "gonna": "going",
    "wanna": "want",
    "breth": "breath",
    "thru": "through",
    "nothin": "nothing",
    "pian": "pain",
    "payn": "pain",
    "paine": "pain",
    "pein": "pain",
    "chst": "chest",
    "numbb": "numb",
    "drd": "dard",
    "hdache": "headache",
    "sudnly": "suddenly",
    "suddnly": "suddenly",
    "achank": "achanak",
    "brething": "breathing",
    "breathin": "breathing",
    "hosptl": "hospital",
    "emrgency": "emergency",
}

# They only look like a slip or a Hindi spelling of a listed word.
HARMLESS = (
    "aapka aapke aapki aaraam agile ani appeal arching attack auction auntie aunty award backward "
    "backwards badal badle bag bags baith baithe baithna baithne ball bands bar bars bath bathe "
    "battery bayan been being bell below bend better big bike bill bird bit bite blades block "
    "board boil bolster bonus book boot boss both bottle bowl box boxes boy brain branch brand "
    "bread break breakfast breast breeding breeze bring brother brought budget bumper bus busy "
    "buy cake cal call camera can cap capture car card care careful cart case cat chair chairs "
    "chance charge charges chart cheap cheat check checked cheese chess chhil chhota child "
    "children chill chin china choice claim class clean clinic close closed cloth coach coat "
    "codes coding cold college color come company compliant computer construction cook cool "
    "corner cost couch counts couple course court cover cream cricket cried cross crowd cup "
    "current curve cut cycle cycling dad daily dance dare data date daughter day days deal dear "
    "deep deer delhi did dived dog doing doll done door down draw dream dress drill drink drive "
    "driver driving drop drops due dull ear early east easy eat edge egg eight end enjoy enter "
    "evening exam exercise exercises extra eye fact fail fair family fan farm fast fat father "
    "favor fear fed fee feed feeding feet fever few fewer field fight fighting file filing fill "
    "film final find finish first fish fist fit fitness five fix flags flat floor folder follow "
    "food fool foot football footfall form found four free freezing fresh friend front fruit full "
    "fun game garden gas gate gave gear gel general gentle girdle girl give glass goal god gold "
    "golf good got grade grain grant grass great green ground group grow guest guide gym had hair "
    "half hand hands happy hard hardly hat hate hear heard heat heater heating heel hell helped "
    "her here hill him hip hips hit hoarse home hot hotel house how hug huge hundred hurry ice "
    "idea image images inch india injure injury intends item jana jar jeans job jog jogging john "
    "join joint joints jump june kalyan keep key khud kid kids kill kind king kitchen knee kneel "
    "knees know lack lag lake lakh lakhs lamp land laser last late later lay lead leaflet lean "
    "learn least leave left lesson let letter level lie life light limber line list little live "
    "lived living load local long look loose lost lotion love lover loving low luck lumber lunch "
    "lying maam machined mad madam made maid mail mala male mall malls man manager many march "
    "mare mark market maruti mask massage mat mate mater matter meal mean meant medicine "
    "medicines meet member members men message messages meter metro mild mile milk mind mine "
    "minute miss mobile model moist mole money month months mood moon more most mota mother "
    "motions motivation motor motorbike mouthful move much mud mumbai mummy muscle must nail name "
    "nation near need nerve nerves next night nine noida nose note notion number numbered numbers "
    "officer offices openings option others outer paid paint painter painting pakistan pan pane "
    "panel panic pants paper paris park parso past patch patience patient patients pattern pause "
    "pay peer pen penis people per pets phone photo pictures piece pilates pill pillow pillows "
    "pilot pin pins pipes pit place plan plate play player please plumber point poker pool poor "
    "pose post posture pot potion powder price pricing prime print prize pull pune pure push put "
    "pyar quick race rain rat rate ration rato reach read ready real regain remaining remember "
    "rent repay replace report response responses rest retain retina rice ride right ring road "
    "rock roll rollers room root rot round route rub rule run running saalon sad safe sahara said "
    "saint saket sale salt same sand sat sauna save savings say school score scrape scraped "
    "scream season seat see seeking seeks seem seen sell semi seminar send sense sensible sent "
    "series server service session set seven shabd shakes shape share sharing sharp sheet shiny "
    "shipped shipping shirt shoe shoes shop short show shower sick sign signal simple sin since "
    "sing singh single sister sit sites sits size skill skin sleep sleeping slight sling slipper "
    "slot slow slowly small smart smell sofa soft solve some son song soon sore sound soup south "
    "space speed spell spelled spelling spend spleen splint spoke sport sports spot sprain "
    "sprained squat squats staff stage stair stairs stamp stand star start started state stating "
    "station stats stay steam step stick stiff stock stone store stories story strain strained "
    "stream street stretch stretching strike strikes strong strongly stuff subsidy such sue sugar "
    "suit sum summer sun support sure surgeon swallows swearing swim swimming swing table take "
    "talk tall tango tap tape tea teach team tell ten tennis terribly test thane thank thanks "
    "theli therapists there theyre thing think third thought thoughts three till timber time tin "
    "tip tired tiss title today toe toilets told toll ton tone tongue tons top total टोटल town "
    "toy trade trail train training trauma travel treadmill treat tree trick tried trip true "
    "trunk try tuna tune turn twice twins type uncle under use user valley value van video view "
    "visit wait wake walk wall want war wash waste wasted watch water wave way wear weather week "
    "weekly weeks went west wide widow wife will win wind window windows winter wish woman women "
    "word work world worry write writing wrong year yes yesterday yoga young youre zone कल कलाई "
    "कोई घर दाईं दाएं पति पाती पाते पाने पास बाई बाईं बाएं बायां माल ये रहता"
)
