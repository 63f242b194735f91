"""How patients tell the demo red flags: heart and lungs; one phrase per line, by key."""

CHEST: dict[str, str] = {
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
left arm tingling and chest
chest and sweating
chest and jaw pain
chest burning and breathless
chest burning suddenly
chest burning severe
chest burning and vomiting
chest burning and jaw pain
chest burning and pressure
chest burning and palpitation
feeling of doom and chest
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
needling ke baad saans me dikkat
needling ke baad saans phool
needling and painful breathing
needling and short breathing
needling and sharp pain breathing
""",
}
