"""How patients tell the demo red flags: head, neck and eyes; one phrase per line, by key."""

HEAD: dict[str, str] = {
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
explosion in head
blast headache
blast in head and vomiting
worst headache explosion
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
fall and head and vomiting
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
head injury and fluid from nose
head injury and fluid from ear
fall and fluid from nose
accident and fluid from nose
accident and fluid from ear
accident and bleeding from ear
head injury and bleeding from nose
head injury and bleeding from ear
fall and bleeding from ear
fall and head and blood thinner
head injury and amnesia
fall and head and amnesia
accident and amnesia
fall and amnesia
head injury and double vision
head injury and blurred
head injury and weak
head injury and numb
head injury and slurred
head injury and cannot speak
head injury and dizzy
head injury and vision
head injury and bleeding
head injury and severe pain
injury on head and vomiting
injury on head and drowsy
injury on head and blurred vision
head injury and vomit
cut head and blood thinner
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
curtain eye
curtain vision
dark shadow over vision
flashes of light in eye
half of vision gone
parda aankh
eye light gone suddenly
sight gone
vision gone in eye
nazar chali gayi
aankh ki roshni chali gayi
half vision gone
half vision dark
half vision black
half of eye cannot see
half the view gone eye
eye went dark
vision went dark
vision dark suddenly
""",
}
