"""Idioms and everyday circumstances in which a sign means nothing; see `grammar_words`."""

EVERYDAY: dict[str, tuple[str, str]] = {
    # Idioms and things of everyday life that hold a listed word.
    "_harmless": (
        "blood pressure, bp patient, heart rate, heart is broken, heart patient, push ups, "
        "breast stroke, back stroke, backstroke, free stroke, golf stroke, stroke play, "
        "forehand stroke, backhand stroke, stroke in golf, tennis stroke, swimming stroke, "
        "power nap, indian toilet, western toilet, toilet seat, cold pack, hot pack, heat pack, "
        "ice pack, hot water, cold water, dead lift, deadlift, deadlifts, painkiller, "
        "painkillers, pain killer, pain killers, killing me, dead tired, kill for, chest press, "
        "chest exercises, chest muscle, chest muscles, chest physiotherapy, chest physio, chest "
        "day, face to face, head office, head massage, back office, come back, came back, go "
        "back, going back, get back, call back, calls back, called back, years back, months "
        "back, weeks back, days back, year back, month back, week back, back again, feedback, "
        "on the other hand, second hand, first hand, left over, common cold, catch cold, caught "
        "cold, cold and cough, cough and cold, cold weather, hot weather, white collar, black "
        "belt, blue tick, red light, red mark, do not see, see any, see you, let me see, want "
        "to see, would like to see, see the doctor, see doctor, see a doctor, see the physio, "
        "speak with, speak hindi, speaks hindi, speaks marathi, speak english, speaks, talk "
        "about, walk in, walk-in, stop by, stop the exercise, broken sleep, broken chair, hit "
        "the gym, hit a wall, fall behind, fell behind, fall in love, fell in love, fall "
        "asleep, fell asleep, falls asleep, falling asleep, asleep, break down, feel free, feel "
        "like, feel better, feel good, feel well, feeling well, feeling good, feeling better, "
        "hot yoga, moved house, moving house, shift, ambulance driver, sore throat, dead "
        "battery, phone is dead, battery dead, work out, workout, at work, from work, work "
        "from, works in, working in, working as, working out, hold music, on hold, hold my bag, "
        "control sugar, sugar control, diabetes under control, bp under control, weight "
        "control, pass through, pass by, cut down, short cut, shortcut, cast iron, blind spot, "
        "in jan, in feb, speech therapy, speech therapist, child speech, chest muscle pull, "
        "muscle pull in chest, chest wall, breathing exercise, breathing exercises, breathing "
        "technique, breathing techniques, deep breathing, tight chest muscles, chest tight from "
        "gym, chest infection, chest x ray, chest xray, heart surgery, heart healthy, saddle "
        "height, bike saddle, bicycle saddle, hard chair, drop off, drop me, face yoga, face "
        "mask, eye test, head count, breath work, breathing class, dying to get, dying to play, "
        "dying to run, dying to go, live without, not heart related, heart is set, cannot wait, "
        "stroke of luck, stroke of genius, butterfly stroke, crawl stroke, strokes in swimming, "
        "swimming strokes, faint line, faint mark, faint smile, pass out leaflets, suicide "
        "prevention, committed suicide, suicide squad, heart to heart, heart rate monitor, by "
        "heart, broke his toy, broken toy, break even, dead end, dead line, deadline, dead "
        "slow, old fracture, breathless with joy, fits of sneezing, fits of laughter, fits of "
        "cough, fits of coughing, fit for, shirt fit, faint heartedly, lost my voice, lost "
        "voice, breathe through nose, breathe through my nose, talk now, talk right now, talk "
        "on phone, talk later, hear you, tight chest and hips, tight chest and shoulders, "
        "stroke improvement, stroke technique, stroke rate, stroke correction, swim stroke, "
        "stroke order, collapsed arch, collapsed arches, dropped arches, fallen arches, fallen "
        "arch, room temperature, temperature in office, water temperature, bleeding heart, weak "
        "core, numbing cream, do you do, do do exercises, ankle heel, dead after, dead from, "
        "jelly after, fainted with joy, faint with joy, fainted with happiness, faint with "
        "happiness, fainted seeing, fainted laughing, nearly fainted with, died laughing, gave "
        "me a heart attack, give me a heart attack, gives me a heart attack, gave my wallet a "
        "heart attack, giving me a heart attack, almost had a heart attack, heart attack "
        "seeing, heart attack when i saw, headache of a manager, headache of a boss, headache "
        "of a client, boss headache, manager headache, traffic headache, parking headache, "
        "paperwork headache, phone fell, mobile fell, laptop fell, glass fell, bag fell, bottle "
        "fell, dropped my phone, dropped my laptop, dropped phone, dropped my mobile, stroke of "
        "my swimming, stroke of swimming, cricket stroke, strokes in tennis, doctor said, "
        "paracetamol, lying, laying, red eyes from swimming, stopped coming, drop in, website "
        "blurry, website went blurry, screen blurry, photo blurry, cannot see the booking, "
        "cannot see booking, see the slot, see slots, see the button, see the form, see your, "
        "see the page, see the website, see price, see timing, cannot speak there, cannot talk "
        "there, cannot speak in office, cannot talk in office, cannot speak hindi, cannot speak "
        "english, cannot speak marathi, cannot speak loudly, cannot talk on phone, cannot speak "
        "on phone, cannot see the exercise, cannot see the sheet, cannot see sheet, cannot see "
        "the video, see the video, see the file, see the link, cannot see the photo, see pdf, "
        "see picture, see the picture, cannot see the map, see the map, hold my baby, hold "
        "baby, breath of fresh air, tongue twister, like jelly after, jelly legs after, child "
        "not speaking clearly, child not talking, not speaking yet, not talking yet, does not "
        "speak yet, not able to speak yet, speech delay, delayed speech, late talker, cold feet "
        "about, got cold feet, getting cold feet, cold legs of chicken, blasted traffic, chain "
        "snatching, chest strap, passed out from nda, passed out from college, passed out from "
        "school, passed out from iit, passed out from university, passed out from the academy, "
        "pass out batch, passed out student, suicide squeeze, suicide run, suicide drill, "
        "suicide exercise, grip strengthener, hand grip exerciser, grip of tennis racket, grip "
        "of bat, slap on the back, passed out of college, passed out of school, passed out of "
        "university, passed out of iit, passed out of nda, stroke nurse, stroke unit, stroke "
        "ward, stroke specialist, stroke doctor, stroke centre, stroke center, chest binder, "
        "chest belt, heart attack doctor, burning calories, calories burn, burn fat, fat burn, "
        "burn calories, period bleeding, periods bleeding, bleeding in periods, bleeding during "
        "periods, gum bleeding, heavy periods, bleeding piles, piles bleeding, bleeding gums, "
        "bleeding in piles, unconscious bias, no sensation of pain, zero sensation of pain",
        "thanda mausam, garam pani, garm pani, sir ji, ji sir, bolna seekha, chalna seekha, "
        "chalna nahi seekha, bolna nahi seekha, plaster kat, plaster khul, प्लास्टर कट, plaster "
        "katne, plaster utar, bukhar utar, bukhaar utar, बुखार उतर, seene ki manspeshi, chest "
        "ki manspeshi, chest ki muscle, chhati ki muscle, seene ki muscle, seene ki maspeshi, "
        "seene ki kasrat, saans ki kasrat, sans ki kasrat, सांस की कसरत, doctor bole, doctor "
        "bola, doctor boli, doctor ne bola, doctor ne bole, ne bola tha, dr ne bola, dr bole, "
        "phone gir, mobile gir, laptop gir, bola tha, bole the, bol rahe, bola hai, bole hai, "
        "bola ki, bole ki, bola hua, aisa bola, physio bola, bolta nahi abhi, bolti nahi abhi, "
        "abhi bolta nahi, abhi bolti nahi, abhi tak bolta nahi, wali baat, wali bat, koi baat, "
        "koi bat, badi baat, aisi baat, baat ye hai, baat yeh hai, chinta ki baat, dar ki baat, "
        "ghabrane ki baat, pareshani ki baat, saans nahi phool, saans nahi chadh, saans bhi "
        "nahi phool, saans ab nahi phool, sans nahi phool, sans nahi ful, saans nahi ful, सांस "
        "नहीं फूल, aankh phadak",
    ),
    # Leaking only with effort is common after birth, and no sign of nerve trouble.
    "_on_effort": (
        "on coughing, when i cough, when coughing, while coughing, when i sneeze, on sneezing, "
        "when sneezing, while sneezing, when i laugh, on laughing, when laughing, when she "
        "laughs, when she coughs, while laughing, when i jump, when jumping, on jumping, "
        "coughing or sneezing, cough or sneeze, sneeze or laugh, while running, when i run, "
        "when i exercise, cough or laugh, laugh or sneeze, laugh or cough, kegel, kegels, "
        "pelvic floor, stress incontinence, prostate removed, trampoline, jump on, unfit, i am "
        "unfit, because i smoke, being overweight, when running fast, climbing 4 floors, on "
        "stairs, climbing stairs, on the stairs, skip rope, skipping rope, when i skip, while "
        "skipping, when lifting, because of weight, because of my weight, climbing two floors, "
        "climbing three floors, climbing stairs with load, after running, km run, after a run, "
        "after jogging, after sprint, after workout, after exercise, while jogging, after "
        "dancing, after skipping, brisk walk, after playing, while playing football, in "
        "football, in cricket, in badminton, playing football, playing cricket, playing "
        "badminton, in running, improve stamina, my stamina",
        "khansne par, khaansne par, chhinkne par, chheenkne par, hasne par, hansne par, khansi "
        "aane par, chheenk aane par, खांसने पर, छींकने पर, हंसने पर, khanste, chhinkte, hanste, "
        "dama purana, seedhi chadhne par, seedhiyan chadhne par, पेल्विक फ्लोर, छींकते, खांसते, "
        "हंसते, chheenkne, chhikne, seedhi chadhte, seedhiyan chadhte, सीढ़ी चढ़ने, सीढ़ियां "
        "चढ़ने",
    ),
    # What everybody has after sitting on a nerve.
    "_posture": (
        "after typing, cross legged, sitting cross legged, when sitting cross legged, while "
        "cycling, cycling, after cycling, hard chair, tight jeans, tight shoes, after long "
        "sitting, after sitting, sitting for long, sit for long, on the toilet with phone, for "
        "a minute, for some minutes, for a few minutes, few minutes, until i move, when i "
        "shake, after shaking, fine when, when i stand up it, after squats, after workout, "
        "after leg day, after gym, after exercise, after exercising, after running, after "
        "marathon, after long walk, after trekking, lol, after standing, in two minutes, in a "
        "minute, yesterdays squats, leg day, hundred squats, 100 squats, after badminton, after "
        "zumba, after cricket, after trek, after dancing, till i stand, till i get up, until i "
        "stand, until i get up, sit 10 hours, sit whole day, sit all day, sitting whole day, "
        "sitting all day, long drive sitting, sit too long, sitting too long, sitting long, sit "
        "long, long bike ride, because of age, because of old age, due to age, due to old age, "
        "age related, with age, after class, after the class, after yoga class",
        "palthi, zyada der baith, zyada baithne, jyada baithne, der tak baith, der tak baithne, "
        "zameen par baith, palthi maar, paalthi, der tak khade, cycling karne, jab tak khada, "
        "der baithne se, der baithne par, der baithti, der baithta, lambe time baith, ghanto "
        "baith, umar ki wajah, umar ke karan, umr ki wajah, budhapa, budhape, बुढ़ापे, उम्र की "
        "वजह",
    ),
    # Says that it comes and goes.
    "_passing": (
        "goes away, comes and goes, come and go, sometimes, occasionally, at times, "
        "once in a while, goes when, on and off, off and on",
        "kabhi kabhi, kabhi kabhar, phir theek ho, fir theek ho, फिर ठीक हो, कभी कभी",
    ),
    # The heart was found to be well.
    "_cleared": (
        "ecg normal, ecg is normal, ecg fine, ecg ok, ecg was normal, ecg and echo normal, echo "
        "normal, ecg tmt normal, tmt normal, heart is fine, heart fine, heart normal, heart is "
        "normal, heart ok, heart is ok, heart clear, not a heart problem, not heart problem, no "
        "heart problem, not cardiac, cardiac cleared, cardiologist cleared, cardiologist ruled "
        "out, heart ruled out, not from heart, not heart, cleared by cardiologist, cardiac "
        "workup normal, troponin normal, angiography normal, reports normal heart, tmt "
        "negative, stress test negative, stress test normal, ecg clear, ecg came normal, ecg "
        "aaya normal, costochondritis, said muscular, says muscular, told muscular, it is "
        "muscular, is muscular, heart checked, heart check up normal, heart report normal, "
        "heart reports normal, heart reports are normal, 2d echo normal",
        "heart theek, heart thik, dil theek, dil thik, ecg theek, ecg thik, ecg sahi, heart ka "
        "koi problem nahi, heart ki koi problem nahi, heart ki koi dikkat nahi, dil ki koi "
        "dikkat nahi, heart sahi, ईसीजी नॉर्मल, ईसीजी ठीक, दिल ठीक, हार्ट ठीक, हार्ट नॉर्मल, "
        "muscular hai, ecg normal aaya, ecg normal aayi, heart ka nahi, heart ki nahi, dil ka "
        "nahi, dil ki nahi, heart wali nahi, heart ki report, heart report theek, report normal "
        "aayi heart",
    ),
    # What screens and chlorine do to every eye.
    "_strained_eyes": (
        "looking at laptop, looking at screen, looking at the screen, looking at computer, "
        "screen time, from screen, from laptop, computer use, swimming pool, chlorine, "
        "conjunctivitis, eye allergy, allergic, allergy",
        "screen se, laptop se, mobile dekh, mobile se, computer se, screen dekh, स्क्रीन, मोबाइल देख",
    ),
    # Giddy from standing up fast, or from the crystals of the ear.
    "_positional": (
        "when i get up fast, when i stand up fast, when i stand up quickly, on getting up fast, "
        "on standing up quickly, stand up too fast, get up too fast, get up quickly, turning in "
        "bed, turning over in bed, turn in bed, turn over in bed, rolling over in bed, roll "
        "over in bed, rolling in bed, when i roll over, when i look up, bppv, epley, low bp, bp "
        "is low, bp low, vestibular",
        "karwat lene, karvat lene, karwat badalne, karvat badalne, jaldi uthne, ekdum uthne, "
        "low bp, bp low, लो बीपी, करवट",
    ),
}
