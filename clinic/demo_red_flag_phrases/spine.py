"""How patients tell the demo red flags: back and legs; one phrase per line, by key."""

SPINE: dict[str, str] = {
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
cannot get urine out
push hard to pass urine and numb
strain to pass urine and back pain
legs weaker and cannot stand
numb buttocks
cannot feel buttocks
toilet in my clothes
legs cannot hold me
legs not holding me
numb backside
cannot stand, both knees giving way
both knees giving way and back pain
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
foot suddenly drooping
legs weaker
cannot get up and legs weaker
legs no power left
accident and leg numb
accident and leg weak
accident and cannot feel leg
fall and cannot feel leg
fall and cannot feel toes
high place and fall
foot drag
leg drag
fall and back not moving
accident and feet tingling and back
accident and legs tingling
accident and hand numb and back pain
accident and arms numb
accident and hand numb
foot hangs
fall and back broken
accident and back broken
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
something ripped in back and sweating
upper back pain ripped
back pain sudden and sweating and blacking out
chest and back tearing
belly and back tearing
tearing and faint and sweating
back tearing suddenly
tearing back and sweating
tearing back and pale
tearing back and faint
chest tearing
belly tearing and back
belly tearing and fainted
""",
}
