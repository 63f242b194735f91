"""The words in which patients tell the demo red flags: one phrase per line, by key.

A phrase stands for its meaning in any order and spelling (docs/red-flags.md), so one language
would often do; the others are there for the editors who read them.
"""

PHRASES: dict[str, str] = {
    "cauda_equina": """\
numb between the legs
numb between legs
numb between my legs
numbness between the legs
genital numbness
saddle numbness
numb around the anus
cannot pee
can't pee
cannot pass urine
can't pass urine
unable to pass urine
cannot feel when i pee
lost bladder control
lost bowel control
cannot control stool
both legs numb
weakness in both legs
both legs weak
cauda equina
peshab nahi aa raha
peshab nahi ho raha
peshab ruk gaya
peshab par control nahi
latrine par control nahi
dono pair sunn
dono pairon me kamzori
tango ke beech sunn
पेशाब नहीं आ रहा
पेशाब नहीं हो रहा
पेशाब रुक गया
पेशाब पर कंट्रोल नहीं
टांगों के बीच सुन्न
दोनों पैर सुन्न
दोनों पैरों में कमजोरी
numb saddle
numb penis
numb vagina
bottom is numb
odd feeling saddle
tingling between the legs
weak feeling in private parts
no feeling between the legs
cannot feel my genitals
cannot feel myself wiping
toilet paper feels strange
lost sensation around anus
pee without knowing
urine leaks without knowing
trouble passing urine
urine not coming
urine leaking
wet myself
cannot hold urine
cannot hold stool
no bladder control
no bowel control
stool leaking
stool comes out without knowing
cannot feel urine
cannot feel stool
no feeling when passing stool
cannot feel when bladder is full
no urge to pee
no control over toilet
toilet comes out by itself
legs numb and urine
both legs are numb
no strength in both legs
both legs not moving
cannot feel both legs
cannot move both legs
no feeling in both legs
legs feel dead
cannot stand, both legs
legs giving way
legs weak and numb
pain in both legs and cannot pee
no erection and back pain
no sexual feeling and back pain
lost sexual feeling and numb
dono pair me jaan nahi
dono pair nahi hil rahe
pair hil nahi rahe
peshab mehsus nahi hota
peshab apne aap nikal jata
susu nikal jata
latrine apne aap nikal jati
latrine ka pata nahi chalta
peshab ka pata nahi chalta
peshab karne me dikkat
toilet par control nahi
neeche mehsus nahi hota
gupt ang sunn
दोनों पैरों में जान नहीं
पेशाब का पता नहीं चलता
पेशाब अपने आप निकल जाता
पेशाब करने में दिक्कत
लैट्रिन पर कंट्रोल नहीं
गुप्तांग सुन्न
गुप्तांग में महसूस नहीं होता
no feeling below waist
cannot feel my legs
cannot feel waist
numb waist
bladder not emptying
weak stream of urine and back pain
have not passed urine
haven't peed
accident in my pants
no control over motions
stool control lost
motions passing without knowing
cannot tell if I have finished urinating
tingling in buttocks
tingling between thighs
legs not supporting me
legs have no strength
paralysed below waist
legs suddenly numb
legs suddenly weak
boond boond peshab
peshab band ho gaya
kamar se neeche sunn
kamar ke neeche kuch mehsus nahi
टांगें बेजान
कमर के नीचे सुन्न
पेशाब बूंद बूंद
cannot feel the seat
toilet drops
urine drops
only drops of urine
legs not working
both legs not working
legs gave way and numb
sex feels nothing
both thighs numb
दोनों पैर काम नहीं कर रहे
nothing comes in toilet
nothing comes in bathroom
both legs paralysed
दोनों पैर बेजान
private parts dead
saddle weak
both legs not lifting
cannot lift both legs
urine not coming down
bladder feels full and cannot go
no urine for hours
dono pair nahi uth rahe
दोनों पैर नहीं उठ रहे
feel nothing in private parts
no feeling on the toilet
no sensation in toilet
neeche sunn
stool in my clothes
urine in my clothes
नीचे सुन्न
urinary retention
urinary hesitancy and back pain
urinary incontinence and back pain
paresthesia in saddle
both leg weak
legs no power
""",
    "back_injury_leg_weakness": """\
back pain after accident
back pain after an accident
back pain after car accident
fell from height
fell from a height
foot drop
cannot lift my foot
can't lift my foot
leg suddenly weak
leg getting weaker
accident ke baad kamar dard
chhat se gir gaya
pair nahi uth raha
pair me achanak kamzori
एक्सीडेंट के बाद कमर दर्द
छत से गिर गया
पैर नहीं उठ रहा
पैर में अचानक कमजोरी
accident and severe back pain
accident and cannot move
accident and back pain today
accident and legs weak
accident and legs numb
accident and cannot move legs
accident and cannot feel legs
fall and cannot move legs
fall and cannot feel legs
fall and legs weak
fall and legs numb
fall and both legs not moving
fell from the roof
fell from a ladder
fell down the stairs and back pain
back injury and legs weak
back broken in accident
back broken
leg weak and getting worse
leg suddenly numb and weak
leg getting weaker every day
legs getting weaker
suddenly cannot move leg
suddenly cannot lift leg
suddenly cannot walk
suddenly cannot stand
cannot lift front of foot
cannot lift toes
foot suddenly not moving
foot not lifting
legs not moving since fall
pair ka panja nahi uth raha
panja uth nahi raha
pair kamzor hota ja raha
girne ke baad pair nahi hil raha
girne ke baad uth nahi pa raha aur kamar dard
पैर का पंजा नहीं उठ रहा
गिरने के बाद पैर नहीं हिल रहे
सीढ़ी से गिर गया
cannot pull toes up
foot keeps tripping
foot catching on floor
leg suddenly gave way
leg not working suddenly
fell from bike and back pain severe
hit by car and back pain
accident and spine pain and numb
accident and cannot get up
fall and severe back pain and cannot get up
fall and severe back pain and cannot move
accident and neck pain and numb arms
pair ghisat raha
gir gaya aur kamar se neeche hil nahi raha
foot flops
foot slapping
leg gave way suddenly
legs gave way
cannot move arms or legs
cannot move arms and legs
dived and cannot move
accident and neck pain and cannot move arm
accident and spine injury
accident and back injury
fall and spine injury
slipped from the roof
leg power lost
foot power lost
leg weak progressive
leg lost power suddenly
leg strength lost
""",
    "aortic_tear": """\
tearing back pain
tearing pain in my back
tearing pain in stomach
back pain and fainting
fainted with back pain
severe back and stomach pain
kamar me phatne jaisa dard
pet me phatne jaisa dard
kamar dard aur behosh
कमर में फटने जैसा दर्द
पेट में फटने जैसा दर्द
कमर दर्द और बेहोश
tearing pain in belly
tearing pain in back
tearing pain in chest
sudden severe belly pain and back pain
sudden severe pain in belly and back
sudden belly and back pain and pale
sudden belly and back pain and sweating
back pain and fainted
belly pain and fainted
pulsing lump in belly and back pain
kamar me achanak phatne jaisa dard
pet aur kamar me achanak bahut tez dard
""",
    "stroke_signs": """\
face droop
face is drooping
face dropped
drooping face
slurred speech
speech is slurred
cannot speak properly
one side weak
one side of body numb
double vision
seeing double
drooping eyelid
having a seizure
headache and confusion
sudden arm weakness
muh tedha
munh tedha
bolne me dikkat
awaz ladkhada rahi
ek taraf kamzori
achanak lakwa
lakwa ka attack
do do dikh raha
मुंह टेढ़ा
बोलने में दिक्कत
एक तरफ कमजोरी
शरीर का एक हिस्सा सुन्न
अचानक लकवा
दो दो दिख रहा
दौरा पड़ा
face is crooked
mouth is crooked
mouth is drooping
smile is crooked
one side of face drooping
one side of face numb
one side numb
sudden numbness in face
one side not moving
one side not working
cannot move one side
cannot lift one side
suddenly cannot lift arm and face droop
suddenly cannot move arm
suddenly cannot move hand
hand suddenly not working
sudden weakness in hand
suddenly cannot speak
cannot speak
speech slurred
speech not clear
words not clear
words are slurred
trouble speaking
cannot understand speech suddenly
suddenly cannot find words
suddenly confused
confused and headache
confused since hours
drowsy and headache sudden
headache and one side weak
headache and vision double
not recognising people suddenly
having a stroke
stroke
stroke attack now
mini stroke
fits
seizure
had a seizure
zubaan ladkhada rahi
bol nahi pa raha
awaz saaf nahi
haath pair ek taraf kaam nahi kar raha
haath achanak nahi uth raha
achanak haath me kamzori
lakwa
daure pad rahe
mirgi ka daura
चेहरा टेढ़ा
ज़ुबान लड़खड़ा रही
बोल नहीं पा रहे
लकवा
मिर्गी का दौरा
lips one side
mouth one side
face pulled to one side
drooling from one side
drooling and mumbling
suddenly mumbling
mumbling
cannot raise arm suddenly and face
arm not lifting and speech
arm went limp
arm suddenly limp
arm suddenly dropped
hand suddenly dropping
one hand not working suddenly
suddenly lost speech
stopped speaking suddenly
words not coming out
words jumbled
suddenly dizzy and cannot walk and headache
suddenly lost balance and cannot walk
eyelid falling
eyelid drooping suddenly
everything looks double
not recognising us
suddenly not recognising
brain attack
paralysis attack
achanak bolna band
chehra latak gaya
haath latak gaya
ek haath nahi uth raha achanak
आवाज लड़खड़ा रही
हाथ नहीं उठ रहा और आवाज
चेहरा लटक गया
पहचान नहीं रहे
sudden numbness on one side
hemiparesis
sudden aphasia
""",
    "thunderclap_headache": """\
worst headache ever
worst headache of my life
thunderclap headache
sudden severe headache
sudden explosive headache
zindagi ka sabse tez sir dard
achanak bahut tez sir dard
achanak tez sir dard
अचानक बहुत तेज सिरदर्द
अचानक तेज सिर दर्द
जिंदगी का सबसे तेज सिर दर्द
worst headache
worst pain in head
sudden terrible headache
sudden headache like a blow
head pain never like this
sudden headache worst
headache came in seconds
headache exploded
sar me itna tez dard kabhi nahi hua
achanak sar me bahut dard
सिर में ऐसा दर्द कभी नहीं हुआ
सिर में अचानक तेज दर्द
most awful headache ever
headache like being hit on the head
headache like a bomb
headache suddenly unbearable
headache never in my life
sir me dhamaka aur dard
head bursting
skull bursting suddenly
headache sudden on toilet
sar phata ja raha
सिर फटा जा रहा
itna sar dard zindagi me kabhi nahi hua
""",
    "neck_artery": """\
neck pain and dizziness
neck pain after massage
neck pain after manipulation
neck pain after neck crack
neck pain after accident
headache and trouble swallowing
headache and cannot walk straight
gardan dard aur chakkar
gardan chatkane ke baad dard
malish ke baad gardan dard
गर्दन दर्द और चक्कर
गर्दन में दर्द और चक्कर
गर्दन चटकाने के बाद दर्द
निगलने में दिक्कत और सिर दर्द
neck pain and dizzy
neck pain and unsteady
neck pain and trouble swallowing
neck pain and vomiting and dizzy
neck pain and double vision
neck injury and dizzy
neck manipulation and dizzy
neck manipulation and vomiting
neck massage and dizzy
neck crack and headache
neck crack and unsteady
whiplash and dizzy
neck accident pain and dizzy
severe neck pain after accident
headache and cannot swallow
sudden severe neck pain and headache
sudden neck pain never like this
dizzy and cannot swallow
gardan jhatka ke baad chakkar
gardan ki malish ke baad chakkar
gardan chatkane ke baad chakkar
neck cracked and double vision
neck cracked and spinning
neck cracked and headache
neck twist and vision
neck massage and vomiting
barber neck and headache
neck pain and face numb
neck pain and slurred
neck jerk and trouble swallowing
neck jerk and face numb
neck jerk and vomiting
neck massage and trouble swallowing
neck jerked and unsteady
""",
    "meningitis_signs": """\
fever and stiff neck
stiff neck with fever
headache fever stiff neck
headache and fever and rash
fever headache and drowsy
meningitis
bukhar aur gardan akad
bukhar aur gardan me akdan
gardan akad gayi aur bukhar
bukhar sir dard aur neend
बुखार और गर्दन अकड़
बुखार और गर्दन में अकड़न
गर्दन अकड़ गई और बुखार
दिमागी बुखार
fever and neck stiff
fever and cannot bend neck
fever and neck pain and vomiting and headache
fever and severe headache and vomiting
fever and headache and rash
fever and headache and confused
fever and neck stiff and rash
fever and rash and drowsy
high fever and drowsy and headache
fever and confused
bukhar aur gardan nahi jhuk rahi
bukhar aur gardan nahi mud rahi
बुखार और गर्दन नहीं झुक रही
temperature and stiff neck
fever and red spots
fever and neck and screaming
fever and light hurts eyes and headache
bukhar aur laal daane aur sust
बुखार और गर्दन में दर्द और उल्टी
fever and drowsy
fever and not waking
fever and light hurts eyes
fever and cannot bend the neck
fever and cannot look down
fever and cannot touch chin to chest
fever and cannot move neck
fever and headache and cannot move neck
""",
    "head_injury_headache": """\
headache after head injury
hit my head and vomiting
hit my head and blood thinner
hit my head and drowsy
vomiting after head injury
sir par chot ke baad ulti
sir par chot ke baad dard
sar pe chot aur ulti
सिर पर चोट के बाद उल्टी
सिर पर चोट के बाद दर्द
सिर में चोट और उल्टी
head injury and vomiting
head injury and drowsy
head injury and confused
head injury and fainted
head injury and seizure
head injury and blood thinner
head injury and headache
hit head and vomiting
hit head and drowsy
hit head and unconscious
hit head and headache
fell on head and vomiting
fall and headache and vomiting
fall and blood thinner and headache
fall and head and confused
fall and head and drowsy
accident and head injury and vomiting
sir par chot aur behosh
sir par chot aur chakkar
sir me chot aur neend
सिर पर चोट और बेहोश
सिर पर चोट और नींद
head bleeding
fall and confused
fell and hit head and bleeding
fall and cannot wake
""",
    "red_eye_sight_loss": """\
painful red eye
red eye and blurred vision
sudden loss of vision
suddenly lost vision
suddenly cannot see
suddenly can't see
lost sight in one eye
headache and vision loss
achanak dikhna band
aankh lal aur dard
aankh laal aur dhundhla
अचानक दिखना बंद
आंख लाल और दर्द
आंख लाल और धुंधला
एक आंख से दिखना बंद
red eye and pain and blurred
eye pain and blurred
eye red and vision blurred
suddenly cannot see from one eye
lost vision suddenly
sudden vision loss
vision gone suddenly
vision gone in one eye
cannot see from one eye
curtain over the eye
darkness in one eye
suddenly blurred vision
headache and cannot see
andhera aankh ke samne achanak
ek aankh se dikhna band
ek aankh se nahi dikh raha
एक आंख से दिखाई नहीं दे रहा
one eye went dark
eye suddenly dark
suddenly dark in front of eyes and cannot see
curtain came down eye
eye pain and halos and vomiting
aankh ke aage parda
aankh ke aage andhera achanak
अचानक आंखों के आगे अंधेरा
आंख में दर्द और लाल और धुंधला
vision black
vision went black
eye went black
eye went blind
sudden blindness
blind in one eye
eye pain and vomiting
eye pain and circles around light
eye severe pain and light circles
sudden darkness in eye
sudden darkness in one eye
suddenly blind
eye blind
""",
    "hand_compression": """\
hand swelling fast and numb
fingers pale and cold
fingers cold and white after injury
cold hand after injury
cold hand after fracture
numb hand after fracture
numb fingers after fracture
fingers numb in plaster
chot ke baad haath sunn
plaster me ungliyan sunn
plaster me ungliyan neeli
ungliyan thandi aur safed
चोट के बाद हाथ सुन्न
प्लास्टर में उंगलियां सुन्न
प्लास्टर में उंगलियां नीली
उंगलियां ठंडी और सफेद
hand swollen and numb and pain severe
hand swollen and fingers blue
fingers blue
fingers cold numb
fingers cold blue
fingers pale cold
fingers cold white
hand cold pale numb
fingers blue in plaster
fingers swollen in plaster and severe pain
plaster tight and fingers numb
plaster tight and severe pain
toes blue in plaster
toes numb in plaster
foot numb in plaster and severe pain
hand numb after injury
hand numb after fracture
bite and hand swollen numb
plaster me ungliyan thandi
plaster bahut tight aur sunn
haath suj gaya aur neela
snake bite
snake bit me
saanp ne kaat liya
saanp kaata
साँप ने काट लिया
hand crushed
fingers crushed
fingers not moving in plaster
plaster and swelling and severe pain
fingers white after injury
foot crushed
arm crushed
fingers pale in plaster
fingers black in plaster
toes black in plaster
""",
    "needling_breathless": """\
breathless after needling
breathless after dry needling
short of breath after needling
short of breath after dry needling
chest pain after needling
chest pain after dry needling
cough after dry needling
cannot breathe after needling
collapsed lung
blue lips
sui ke baad saans phoolna
sui ke baad saans nahi aa rahi
sui ke baad chhati me dard
needling ke baad saans
सुई के बाद सांस फूलना
सुई के बाद सांस नहीं आ रही
सुई के बाद सीने में दर्द
needling and breathless
needling and chest pain
needling and cannot breathe
needling and cough and pain
needling and trouble breathing
needling and cough
needling and lips blue
lips blue
lips turning blue
hoth neele
सुई के बाद खांसी
होंठ नीले
""",
    "spinal_infection": """\
back pain and fever
back pain with fever
fever and back pain
back pain and shivering
back pain after injection
back pain after spine surgery
back pain and tb
tb of spine
spine tb
kamar dard aur bukhar
bukhar aur kamar dard
peeth dard aur bukhar
reedh ki haddi me tb
कमर दर्द और बुखार
बुखार और कमर दर्द
कमर दर्द के साथ बुखार
पीठ दर्द और बुखार
रीढ़ की टीबी
back pain and feeling very ill with chills
back pain and shivering after injection
""",
    "cancer_back_pain": """\
cancer and back pain
back pain and cancer
had cancer and now back pain
breast cancer and back pain
prostate cancer and back pain
cancer aur kamar dard
cancer ke baad kamar dard
कैंसर और कमर दर्द
कैंसर के बाद कमर दर्द
कैंसर और पीठ दर्द
cancer history and back pain at night
tumour and back pain
""",
    "fragile_bone_fall": """\
osteoporosis and back pain
back pain after small fall
back pain after minor fall
back pain after slipping in bathroom
steroids and back pain
girne ke baad kamar dard
bathroom me girne se kamar dard
osteoporosis aur kamar dard
गिरने के बाद कमर दर्द
बाथरूम में गिरने से कमर दर्द
हड्डी कमजोर और कमर दर्द
old age fall and back pain
grandmother fell and back pain
back pain after slipping
osteoporosis and back pain after lifting
steroids and back pain after small bump
fisal gayi aur kamar dard
""",
    "hot_wrist": """\
hot red swollen wrist
wrist hot and swollen
wrist red and hot
swollen wrist with fever
swollen hand with fever
kalai me sujan aur bukhar
kalai lal aur garam
haath me sujan aur bukhar
कलाई में सूजन और बुखार
कलाई लाल और गर्म
हाथ में सूजन और बुखार
""",
    "giant_cell_arteritis": """\
headache and jaw pain
jaw pain when chewing
scalp tenderness
scalp hurts when combing
sore scalp and headache
giant cell arteritis
sir dard aur jabde me dard
chabane par jabde me dard
kanghi karne par sir dard
सिर दर्द और जबड़े में दर्द
चबाने पर जबड़े में दर्द
कंघी करने पर सिर में दर्द
headache and sore scalp
scalp sore
""",
    "headache_special_risk": """\
headache in pregnancy
pregnant and headache
headache after delivery
headache after giving birth
headache with cancer
hiv and headache
pregnancy me sir dard
delivery ke baad sir dard
cancer aur sir dard
गर्भावस्था में सिर दर्द
प्रेगनेंसी में सिर दर्द
डिलीवरी के बाद सिर दर्द
कैंसर और सिर दर्द
pregnant severe headache
headache and weak immunity
""",
    "needling_infection": """\
fever after needling
fever after dry needling
pus after needling
redness spreading after needling
infection after dry needling
numbness after needling
numb after dry needling
sui ke baad bukhar
sui ki jagah pus
sui ki jagah lal
sui ke baad sunn
सुई के बाद बुखार
सुई की जगह मवाद
सुई की जगह लाल
सुई के बाद सुन्न
numb after needle
pus at the needle
needle red spreading
needle swollen red
needling fever
needling weak
""",
    "back_pain_pattern": """\
back pain and weight loss
back stiff every morning
morning stiffness in back
kamar dard aur wajan kam
subah kamar akad jati hai
कमर दर्द और वजन कम
सुबह कमर अकड़
सुबह कमर में अकड़न
back pain wakes me at night
night back pain
raat ko kamar dard se neend khul jati
back pain and lost kg
रात को कमर दर्द से नींद खुल जाती
""",
    "sciatica_not_settling": """\
leg pain worse than back pain
sciatica not getting better
back pain not getting better
pair ka dard kamar se zyada
kamar dard theek nahi ho raha
पैर का दर्द कमर से ज्यादा
कमर दर्द ठीक नहीं हो रहा
sciatica not improving
sciatica getting worse
""",
    "hand_weakness": """\
fingers always numb
fingers numb all the time
numbness never goes
weak pinch
thumb weakness
thumb muscle wasting
keep dropping things
ungliyan hamesha sunn
angutha kamzor
उंगलियां हमेशा सुन्न
अंगूठा कमजोर
fingers numb all day
thumb weak thin
fingers numb even in the day
""",
    "neck_nerve_hands": """\
neck pain and arm pain
neck pain and arm weakness
clumsy hands
unsteady walking and numb hands
gardan dard aur haath sunn
chalne me ladkhadana
गर्दन दर्द और हाथ सुन्न
गर्दन से हाथ में दर्द
चलने में लड़खड़ाना
hands clumsy and unsteady walking
both hands numb and unsteady walking
neck pain and arm tingling
neck pain going down arm
""",
    "headache_pattern": """\
headache getting worse every day
daily painkillers for headache
khansne par sir dard
roz sir dard ki goli
खांसने पर सिर दर्द
रोज सिर दर्द की गोली
headache on coughing
headache when straining
headache worse every week
painkillers every day for headache
first headache over 50
new headache over 50
""",
    "heart_attack_signs": """\
chest pain
pain in my chest
chest pressure
tightness in chest
heavy chest
chest feels heavy
squeezing in the chest
chest pain and sweating
chest pain and left arm pain
chest pain going to the arm
chest pain and jaw pain
chest pain and breathless
chest burning and sweating
left arm pain and sweating
arm pain and jaw pain and sweating
jaw pain and sweating
arm heavy and sweating and chest
heart attack
heart pain
seene me dard
chhati me dard
chhati me bharipan
seene me dabav
seene me jakdan
chhati me jalan aur paseena
dil me dard
dil ka daura
baye haath me dard aur paseena
सीने में दर्द
छाती में दर्द
सीने में भारीपन
सीने में जकड़न
बाएं हाथ में दर्द और पसीना
दिल का दौरा
something sitting on my chest
weight on chest
chest and left arm
chest discomfort and sweating
chest pain spreading to jaw
chest burning and left arm
chest palpitation and sweating
palpitation and sweating and breathless
left shoulder pain and sweating
upper back pain and sweating and breathless
cold sweat and vomiting and chest
heart sinking and sweating
seene par bojh
seene me jalan aur paseena
छाती में दबाव
सीने पर बोझ
jaw pain and palpitation
arm pain and palpitation and jaw
left arm numb and chest
chest numb and left arm
chest pain and vomiting
chest pain climbing stairs
""",
    "sudden_breathlessness": """\
suddenly breathless
cannot breathe
cannot breathe properly
trouble breathing
breathless at rest
breathless and chest pain
breathless and calf swollen
breathless and leg swollen
breathless after surgery
breathless after long flight
breathless and coughing blood
coughing blood
coughing up blood
gasping for air
cannot catch my breath
breathing stopped
saans nahi aa rahi
saans nahi le pa raha
saans lene me dikkat
saans lene me takleef
saans phool rahi
achanak saans phool rahi
dam ghut raha hai
saans ruk rahi
khansi me khoon
सांस नहीं आ रही
सांस लेने में तकलीफ
सांस फूल रही
दम घुट रहा
खांसी में खून
not breathing
not getting air
breathing very fast
breathing fast and cannot speak
sharp pain when breathing in and breathless
blood in sputum
khoon ki ulti
vomiting blood
saans bahut tez chal rahi
saans band ho rahi
सांस बहुत तेज चल रही
सांस रुक रही
saans bahut phool rahi
सांस बहुत फूल रही
saans bahut chadh rahi
saans bahut atak rahi
""",
    "unconscious_or_fit": """\
unconscious
fainted and not waking up
not waking up
cannot wake him up
not responding
lost consciousness
fell unconscious
collapsed and not responding
passed out
having a fit
having fits
seizure
body jerking
behosh ho gaya
behosh
hosh nahi aa raha
hosh me nahi
daura pad raha
mirgi ka daura
बेहोश हो गया
होश नहीं आ रहा
दौरा पड़ रहा
मिर्गी का दौरा
no pulse
body shaking violently
frothing from mouth
eyes rolled back
chakkar kha kar gir gaye hosh nahi
muh se jhag
झाग निकल रहा
होश नहीं है
jawab nahi de raha
not responding to us
not answering and eyes closed
जवाब नहीं दे रहे
""",
    "severe_bleeding_or_fracture": """\
bleeding not stopping
bleeding will not stop
severe bleeding
bleeding heavily
lot of blood from the wound
blood loss severe
bone out
bone sticking out
open fracture
joint out of place
shoulder out of place
shoulder dislocated
knee dislocated
knee out of place
hip out of place
elbow out of place
ankle out of place
leg out of shape
arm out of shape
leg bent in odd direction
leg broken and cannot walk
bone broken and severe pain
fall and cannot stand on leg and severe pain hip
deep cut and bleeding
khoon nahi ruk raha
khoon band nahi ho raha
bahut khoon beh raha
haddi bahar nikal aayi
haddi toot gayi
pair tedha ho gaya girne ke baad
kandha utar gaya
khoon bahut
खून नहीं रुक रहा
खून बंद नहीं हो रहा
बहुत खून बह रहा
हड्डी बाहर निकल आई
हड्डी टूट गई
कंधा उतर गया
blood spurting
blood coming continuously from wound
cut and bleeding a lot
hip broken and cannot stand
hip fall and cannot stand
fall and leg shorter
leg shorter turned outwards
arm deformed
elbow deformed
wrist deformed
leg deformed
ankle deformed
knee deformed
finger cut off
bone broken after fall
think bone is broken
arm broken after fall and swollen
leg broken after accident
haddi dikh rahi
haddi tut gayi aur tedha
haath tedha ho gaya girne ke baad
हाथ टेढ़ा हो गया गिरने के बाद
पैर टेढ़ा हो गया गिरने के बाद
blood is everywhere
pool of blood
soaked in blood
arm hanging after fall
arm hanging and severe pain
shoulder shape gone
leg stuck and knee cap moved
""",
    "cold_pale_limb": """\
leg suddenly cold
leg cold pale
leg cold white
leg cold blue
leg cold numb
foot cold blue
foot cold pale
foot cold numb
leg pale painful sudden
foot turned blue
leg turned blue
leg turning black
arm suddenly cold
arm cold pale
arm cold numb
no pulse in foot
no pulse in leg
pair achanak thanda
pair thanda safed
pair neela pad gaya
pair thanda neela
haath achanak thanda
haath thanda safed
पैर अचानक ठंडा
पैर ठंडा सफेद
पैर नीला पड़ गया
हाथ ठंडा सफेद
foot ice cold and blue
toes black and painful
toes turned blue
पैर ठंडा और नीला
""",
    "suicidal_thoughts": """\
want to die
kill myself
end my life
suicide
do not want to live
better off dead
no reason to live
harm myself
marna chahta hu
jeena nahi chahta
jeene ka man nahi
khudkushi
aatmahatya
mar jana chahta
जीना नहीं चाहता
मरना चाहता
मरना चाहती
खुदकुशी
आत्महत्या
""",
    "swollen_calf": """\
calf swollen
calf swollen painful
calf red
calf hot
calf pain after surgery
calf pain and swelling
calf pain and long flight
one leg swollen
leg swollen and red and pain
leg swollen after surgery
leg swollen and long flight
blood clot in leg
dvt
pindli me sujan
pindli lal
pindli garam
pair me sujan aur lal
ek pair me sujan
पिंडली में सूजन
पिंडली लाल
पिंडली में दर्द और सूजन
एक पैर में सूजन
""",
    "hot_swollen_joint": """\
knee hot red swollen
knee hot swollen
joint hot swollen
joint red hot
joint swollen with fever
knee swollen with fever
elbow hot swollen
ankle hot swollen
ghutna lal garam
ghutne me sujan aur bukhar
jod me sujan aur bukhar
घुटना लाल और गर्म
घुटने में सूजन और बुखार
""",
}
