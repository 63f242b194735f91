"""How patients tell the demo red flags: back, and a failing leg; one phrase per line, by key."""

SPINE: dict[str, str] = {
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
