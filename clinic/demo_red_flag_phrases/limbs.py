"""How patients tell the demo red flags: limbs in danger, and despair; one phrase per line."""

LIMBS: dict[str, str] = {
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
fracture and fingers pale
fracture and fingers white
fracture and fingers blue
fracture and fingers cold
fracture and fingers black
fracture and toes pale
fracture and toes blue
fracture and toes cold
fracture and hand swelling fast
plaster and toes cold
plaster and toes pale
plaster and fingers cold
plaster and fingers pale
plaster and toes not moving
plaster and toes no feeling
plaster and fingers no feeling
plaster and calf pain severe
hand swollen hard like stone
hand swollen and fingers pale
hand injury and fingers cold
leg crushed
hand tight and fingers not moving and swollen
fracture and toes numb
fracture and fingers numb
hand crushed and swelling
fingers black and severe pain
toes black and severe pain
hand injury and fingers not moving and swollen
plaster and fingers not moving
plaster and hand not moving
scorpion sting
hand swollen tight after injury
arm swollen tight after injury
arm swollen tight after fall
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
leg broken after fall
arm broken after fall
hip broken after fall
hand broken after fall
foot broken after fall
arm just broke
leg just broke
bone just broke
hip just broke
arm bent after fall
leg bent after fall
wrist bent after fall
bent bone
finger chopped
hand chopped
foot chopped
leg chopped
arm chopped
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
arm turned blue
arm blue cold
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
}
