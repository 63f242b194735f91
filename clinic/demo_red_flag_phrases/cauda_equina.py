"""How patients tell the demo red flags: nerves at the end of the spine; one phrase per line."""

CAUDA_EQUINA: dict[str, str] = {
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
}
