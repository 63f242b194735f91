"""How patients tell the demo red flags: for a doctor today or soon; one phrase per line."""

LESS_URGENT: dict[str, str] = {
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
back and fever
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
osteoporosis and fall
elderly fall and back pain
elderly fall and hip pain
elderly fall and groin pain
elderly small fall and pain
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
hip hot swollen
hip swollen and fever
knee hot and fever
knee pus
joint pus
stitches pus
surgery pus
wound pus and fever
elbow red hot
shoulder hot swollen
""",
}
