"""What else things are called in a practice for physiotherapy and pain."""

# One group a line: whoever types one of these wants the others too.
TWO_WAY = """
physiotherapy | physio | physical therapy
physiotherapist | physical therapist
slipped disc | slipped disk | prolapsed disc | herniated disc | herniated disk | disc bulge
pinched nerve | trapped nerve | compressed nerve | nerve compression
sciatica | sciatic nerve pain | sciatic pain
low back pain | lower back pain | backache | lumbago
upper back pain | thoracic pain
neck pain | cervicalgia
torticollis | wry neck
cervical spondylosis | neck arthritis
lumbar spondylosis | spine arthritis
lumbar canal stenosis | spinal stenosis
ankylosing spondylitis | axial spondyloarthritis
cervicogenic headache | neck headache | headache from the neck
frozen shoulder | adhesive capsulitis
rotator cuff tear | rotator cuff injury
shoulder impingement | subacromial pain
shoulder blade | scapula
collarbone | clavicle
tennis elbow | lateral epicondylitis
golfer's elbow | medial epicondylitis
carpal tunnel syndrome | median nerve compression
trigger finger | stenosing tenosynovitis
de quervain | thumb tendon pain
knee osteoarthritis | knee arthritis
runner's knee | patellofemoral pain
jumper's knee | patellar tendinopathy
baker's cyst | popliteal cyst
kneecap | patella
meniscus tear | torn cartilage
acl tear | anterior cruciate ligament injury
plantar fasciitis | plantar heel pain
achilles tendinopathy | achilles tendinitis
flat feet | flat foot | fallen arches
दाम | क़ीमत | फ़ीस | ख़र्च
bunion | hallux valgus
shin splints | medial tibial stress syndrome
tailbone pain | coccydynia | coccyx pain
hip bursitis | greater trochanteric pain
tendinitis | tendonitis | tendinopathy
osteoarthritis | degenerative arthritis | wear and tear
rheumatoid arthritis | inflammatory arthritis
gout | uric acid arthritis
osteoporosis | bone thinning
bow legs | genu varum
knock knees | genu valgum
hunchback | kyphosis
muscle spasm | muscle cramp
muscle strain | pulled muscle | muscle pull
muscle knot | trigger point
sprain | ligament injury
fracture | broken bone
hamstring pull | hamstring strain
pins and needles | tingling | paraesthesia | paresthesia
dizziness | vertigo
bppv | positional vertigo
whiplash | neck sprain
stroke | brain attack | paralysis attack
facial palsy | bell's palsy | facial paralysis
parkinson disease | parkinsonism
diabetic neuropathy | diabetic nerve pain
shingles pain | postherpetic neuralgia
trigeminal neuralgia | facial nerve pain
fibromyalgia | widespread pain
chronic pain | long-term pain | persistent pain
jaw pain | tmj disorder | temporomandibular disorder
dry needling | needling | intramuscular stimulation
cupping | cupping therapy
acupuncture | needle therapy
ultrasound therapy | therapeutic ultrasound
manual therapy | hands-on therapy
spinal manipulation | back cracking
traction | spine pulling
lumbar belt | back brace | lumbosacral belt
neck collar | cervical collar
splint | brace
blood thinner | anticoagulant
pregnancy | pregnant
pelvic floor exercise | kegel exercise
knee replacement | knee arthroplasty
hip replacement | hip arthroplasty
heart attack | myocardial infarction
home visit | home physiotherapy
"""

# One a line: who types the first wants the others, but not the other way round.
ONE_WAY = """
slip disc = slipped disc | slipped disk | herniated disc | herniated disk
disc problem = slipped disc
gap in spine = slipped disc
l4 l5 = low back pain | slipped disc
l5 s1 = low back pain | slipped disc
mri back = low back pain
back goes out = low back pain
back catch = muscle spasm
leg nerve pain = sciatica
pain going down the leg = sciatica
pain down leg = sciatica
shooting leg pain = sciatica
vein pulling = sciatica
cervical problem = neck pain | cervical spondylosis
cervical pain = neck pain | cervical spondylosis
text neck = neck pain
mobile neck = neck pain
laptop neck = neck pain
crick in neck = neck pain
neck catch = torticollis
back of head pain = cervicogenic headache
shoulder locked = frozen shoulder
stiff shoulder = frozen shoulder
mouse hand = carpal tunnel syndrome
hand goes to sleep = carpal tunnel syndrome
numb hands at night = carpal tunnel syndrome
numb fingers = carpal tunnel syndrome
mummy thumb = de quervain
finger locks = trigger finger
heel pain = plantar fasciitis
heel spur = plantar fasciitis
first step pain = plantar fasciitis
knee gap = knee osteoarthritis
knee grease = knee osteoarthritis
knee wear = knee osteoarthritis
knee crack sound = patellofemoral pain
old age knee pain = knee osteoarthritis
ligament = sprain
twisted ankle = ankle sprain
rolled ankle = ankle sprain
charley horse = muscle cramp
crooked spine = scoliosis
bent spine = scoliosis
shaking hands = tremor
facial droop = facial palsy
giddiness = dizziness
light headed = dizziness
spinning head = vertigo
needle treatment = dry needling
needle in muscle = dry needling
needles physio = dry needling
electric therapy = nerve stimulation
current therapy = nerve stimulation
current machine = nerve stimulation
shortwave = heat therapy
hot pack = heat therapy
ice pack = cold therapy
chiropractor = spinal manipulation
bone setter = spinal manipulation
malish = massage
massage gun = massage
crocin = paracetamol
dolo = paracetamol
calpol = paracetamol
combiflam = ibuprofen | paracetamol
brufen = ibuprofen
voveran = diclofenac
volini = diclofenac
acitrom = blood thinner
ecosprin = aspirin | blood thinner
appointment = enquiry
booking = enquiry
consultation = enquiry
physiotherapy at home = home visit | enquiry
physio at home = home visit | enquiry
contact = enquiry
fees = enquiry | price
cost = price
charges = price
फीस = price | क़ीमत
खर्च = price | क़ीमत
कीमत = price | क़ीमत
clinic timings = enquiry
warfarin = blood thinner
aspirin = blood thinner
clopidogrel = blood thinner
apixaban = blood thinner
rivaroxaban = blood thinner
c section = caesarean
delivery back pain = pregnancy back pain
sugar patient = diabetes
sugar disease = diabetes
bp = blood pressure
high blood pressure = hypertension
loss of feeling = numbness
physical activity = exercise
breathlessness = shortness of breath
urine leakage = incontinence
pain medicine = painkiller
painkiller = pain medicine | analgesic
tens machine = nerve stimulation
pee = urine
poo = stool
private parts numb = saddle numbness
numb between legs = saddle numbness
tummy = abdomen
belly = abdomen
bum = buttock
bottom pain = buttock pain
calf = lower leg
"""
