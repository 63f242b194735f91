"""How patients tell the demo red flags: stroke, fits and brain infection; one phrase per line."""

BRAIN: dict[str, str] = {
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
ek haath nahi uth raha achanak
आवाज लड़खड़ा रही
हाथ नहीं उठ रहा और आवाज
चेहरा लटक गया
पहचान नहीं रहे
sudden numbness on one side
hemiparesis
sudden aphasia
cannot grip hand and stopped talking
one hand no grip suddenly
tongue heavy and hand numb
slurred and hand numb
slurred and arm weak
arm weak and cannot speak
one side limp
one side no power
hand limp suddenly
arm dead suddenly
drool one side
face and drool suddenly
mouth drool one side
drool and cannot speak
drool and mumbling
drool and arm weak
drool and face droop
suddenly unsteady
suddenly dizzy and unsteady
suddenly dizzy and cannot walk
dizzy and vomiting and unsteady
suddenly clumsy hand
suddenly dizzy and double vision
face hanging
lip hanging
hand suddenly cannot grip
cannot grip and slurred
one side cannot grip
cannot grip and face droop
cannot grip hand since morning
one pupil big
eyelid dropped
hand drops cup and lip
one side heavy suddenly
one side heavy and cannot speak
one side heavy and slurred
haath achanak latak gaya
confused since morning
confused since night
one side of mouth not moving
one side of face not moving
drool and arm not moving
drool and cannot lift arm
suddenly dizzy and falling to one side
dizzy and vomiting and falling to one side
cannot grip hand for hours
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
fall and eyes closed and not getting up
fall and eyes closed and not moving
collapsed
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
fever and purple spots
""",
}
