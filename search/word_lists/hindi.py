"""Body parts, complaints and treatments in Hindi, with the spellings in Latin letters."""

# One a line: Devanagari = in Latin letters = in English. Where a field has several, they are
# separated by |. Spellings that search.understanding.hindi folds alike are written once.
HINDI = """
दर्द = dard | peeda | takleef = pain
कमर दर्द = kamar dard | kamardard | kamar pain = low back pain | back pain
कमर = kamar = lower back
पीठ दर्द = peeth dard | pith dard | peeth pain | peet dard = back pain
पीठ = peeth = back
रीढ़ = reedh | ridh ki haddi = spine
गर्दन दर्द = gardan dard | gardan pain = neck pain
गर्दन = gardan = neck
सिर दर्द = sir dard | sar dard | sirdard | sardard | sir mein dard | sar mein dard = headache
सिरदर्द = sardarad = headache
आधा सीसी = aadha sisi | adhkapari = migraine
गर्दन से सिर दर्द = gardan se sir dard | gardan se sar dard = headache from the neck
सिर के पीछे दर्द = sir ke peeche dard | sar ke piche dard = headache from the neck
कंधा = kandha | kandhe = shoulder
कंधे में दर्द = kandhe dard | kandha dard = shoulder pain
कंधा जाम = kandha jam | kandha jaam = frozen shoulder
कोहनी = kohni | kohani | kuhni = elbow
कोहनी में दर्द = kohni dard = elbow pain
कलाई = kalai = wrist
कलाई में दर्द = kalai dard = wrist pain
हाथ = haath = hand
हाथ सुन्न = haath sunn | haath sun = numb hand | carpal tunnel syndrome
हाथ में झनझनाहट = haath jhanjhanahat | haath jhunjhuni = tingling hand | carpal tunnel syndrome
हाथ दर्द = haath dard = hand pain
बाजू = baaju | bazu = arm
उंगली = ungli | ungali = finger
उंगलियां सुन्न = ungliyan sunn | ungliya sun = numb fingers | carpal tunnel syndrome
अंगूठा = angutha | angootha = thumb
घुटना = ghutna | ghutne = knee
घुटने का दर्द = ghutne dard | ghutno dard | ghutna dard | ghutne pain = knee pain
घुटने की ग्रीस = ghutne grease = knee osteoarthritis
टखना = takhna = ankle
एड़ी = edi | aidi | yedi = heel
एड़ी का दर्द = edi dard | aidi dard = heel pain | plantar fasciitis
तलवा = talwa | talva = sole of the foot
पैर = paer = foot | leg
पैर दर्द = pair dard | paer dard | per dard = leg pain | foot pain
पैर सुन्न = pair sunn | paer sunn = numb foot
टांग = taang = leg
टांग में दर्द = taang dard | tang dard = leg pain | sciatica
जांघ = jaangh | jangh = thigh
पिंडली = pindli | pindali = calf
कूल्हा = kulha | koolha | kulhe = hip
कूल्हे का दर्द = kulhe dard = hip pain
जबड़ा = jabda | jabra = jaw
छाती = chhati | chati = chest
सीने में दर्द = seene dard | sine dard | chhati dard = chest pain
पेट दर्द = pet dard = abdominal pain
पसली = pasli | pasali = rib
हड्डी = haddi = bone
हड्डी टूटना = haddi tootna | haddi tut = fracture
जोड़ = jod | jodo = joint
जोड़ों का दर्द = jodo dard | jodon dard | jod dard = joint pain | arthritis
नस = nas = nerve
नस दबना = nas dabna | nas dab | nas dabi | nas dabne = pinched nerve
नस चढ़ना = nas chadhna | nas chadh | nas par nas = muscle cramp
नसों का दर्द = naso dard | nason dard | nas dard = nerve pain
मांसपेशी = manspeshi | maspeshi = muscle
मांसपेशियों में दर्द = manspeshiyon dard = muscle pain
मांसपेशी खिंचाव = manspeshi khinchav = muscle strain
खिंचाव = khinchav | khichav = strain
ऐंठन = ainthan | aithan = cramp
मोच = moch = sprain
मोच आना = moch aana = sprain
सूजन = soojan | sujan = swelling
अकड़न = akdan | akadan = stiffness
जकड़न = jakdan | jakadan = stiffness
सुबह की अकड़न = subah akdan = morning stiffness
झनझनाहट = jhanjhanahat | jhunjhunahat | jhunjhuni = tingling
सुन्न = sunn | sunnpan | sunna = numbness
सुन्नपन = sunpan = numbness
जलन = jalan = burning
कमजोरी = kamjori | kamzori = weakness
थकान = thakan | thakaan = tiredness
बुखार = bukhar | bukhaar = fever
चक्कर = chakkar | chakar | chakkar aana = dizziness | vertigo
लकवा = lakwa | lakva | falij = paralysis | stroke
मुंह का लकवा = muh lakwa | munh lakwa = facial palsy
गठिया = gathiya | gathia | gatiya = arthritis
आर्थराइटिस = aarthritis = arthritis
साइटिका = saitika | sayatika | sayatica = sciatica
सायटिका = saytika = sciatica
स्लिप डिस्क = slip disk dard = slipped disc
सर्वाइकल = sarvaikal | sarwaikal | survical = neck pain | cervical spondylosis
स्पोंडिलाइटिस = spondilaitis = spondylitis
यूरिक एसिड = yurik esid = gout
शुगर = shugar | madhumeh = diabetes
चोट = chot = injury
गिरना = girna | gir gaya = fall
कांपना = kampna | kaanpna = tremor
पोलियो = poliyo = polio
पेशाब = peshab | pishab | peshaab = urine
पेशाब रुकना = peshab rukna | peshab band = urinary retention
गर्भावस्था = garbhavastha | pregnancy mein = pregnancy
सुई थेरेपी = sui therapy | suee therapy | sui wali therapy | sui therepy = dry needling
सुई से इलाज = sui ilaj | sui se ilaaj | sui lagana = dry needling | acupuncture
सुई = sui = needle
ड्राई नीडलिंग = drai nidling = dry needling
एक्यूपंक्चर = ekyupanchar | akupanchar = acupuncture
कपिंग = kaping | haijama | hijama = cupping
मालिश = maalish = massage
सिकाई = sikai | sekai | sikaai = heat therapy
गर्म सिकाई = garam sikai = heat therapy
बर्फ की सिकाई = baraf sikai | barf sikai = cold therapy
व्यायाम = vyayam | vyayaam = exercise
कसरत = kasrat | kasarat = exercise
योग = yog = yoga
फिजियोथेरेपी = fijiyotherapy | fiziotherapy | physiotherepy | phijiyotherapy = physiotherapy
घर पर फिजियोथेरेपी = ghar par physio | ghar physiotherapy = physiotherapy at home
इलाज = ilaj | ilaaj | upchar = treatment
दवा = dawa | dawai | davai = medicine
खून पतला करने की दवा = khoon patla dawa | khun patla = blood thinner
क़ीमत = keemat | kimat | qeemat | daam = price
फ़ीस = feez | fis kitni = price
ख़र्च = kharch | kharcha = price
पट्टा = patta | belt kamar = back brace
ऑपरेशन = opreshan | aapreshan = surgery
घुटना बदलना = ghutna badalna | ghutna replacement = knee replacement
नींद = neend | nind = sleep
बैठना = baithna | baithne = sitting
चलना = chalna | chalne = walking
उठना = uthna | uthne = standing up
झुकना = jhukna | jhukne = bending
पाठदुखी = pathdukhi = back pain
कंबरदुखी = kambardukhi | kambar dukhi = low back pain
मानदुखी = maandukhi = neck pain
डोकेदुखी = dokedukhi | doke dukhi = headache
गुडघेदुखी = gudghedukhi | gudghe dukhi = knee pain
गुडघा = gudgha | gudghe = knee
खांदा = khanda dukhi = shoulder pain
"""
