"""Words by which a sentence is past, present or only talk, separated by commas.

They are compared with the words of a text as typed (fillers included), without punctuation.
"""

# Told as past, or as a condition of long standing.
PAST = (
    "year ago, year back, year before, year earlier, years ago, years back, years before, years "
    "earlier, yr ago, yr back, yr before, yr earlier, yrs ago, yrs back, yrs before, yrs "
    "earlier, decade ago, decade back, decade before, decade earlier, decades ago, decades "
    "back, decades before, decades earlier, years now, yrs now, month old, months old, sal "
    "pehle, sal pahle, sal purana, sal purani, sal se, saal pehle, saal pahle, saal purana, "
    "saal purani, saal se, barso pehle, barso pahle, barso purana, barso purani, barso se, "
    "barson pehle, barson pahle, barson purana, barson purani, barson se, varsh pehle, varsh "
    "pahle, varsh purana, varsh purani, varsh se, mahine purana, mahine purani, mahina purana, "
    "mahina purani, mahino purana, mahino purani, साल पहले, साल पुराना, साल पुरानी, साल से, "
    "वर्ष पहले, वर्ष पुराना, वर्ष पुरानी, वर्ष से, बरस पहले, बरस पुराना, बरस पुरानी, बरस से, "
    "since years, last year, last month, last winter, last summer, pichle sal, pichle saal, "
    "pichle mahine, पिछले साल, पिछले महीने, as a child, childhood, bachpan, बचपन, since birth, "
    "from birth, by birth, janm se, जन्म से, used to, previously, history of, h o, k c o, in "
    "past, in the past, died, passed away, survivor, stroke patient, stroke patients, heart "
    "patient, heart patients, attack patient, attack patients, paralysis patient, paralysis "
    "patients, lakwa patient, lakwa patients, lakva patient, lakva patients, lakwa mareez, "
    "lakwa mariz, lakwa rogi, lakwa ka mareez, lakwa ka mariz, lakwa ka rogi, lakwa ke mareez, "
    "lakwa ke mariz, lakwa ke rogi, lakwa ki mareez, lakwa ki mariz, lakwa ki rogi, lakva "
    "mareez, lakva mariz, lakva rogi, lakva ka mareez, lakva ka mariz, lakva ka rogi, lakva ke "
    "mareez, lakva ke mariz, lakva ke rogi, lakva ki mareez, lakva ki mariz, lakva ki rogi, "
    "stroke mareez, stroke mariz, stroke rogi, stroke ka mareez, stroke ka mariz, stroke ka "
    "rogi, stroke ke mareez, stroke ke mariz, stroke ke rogi, stroke ki mareez, stroke ki "
    "mariz, stroke ki rogi, paralysis mareez, paralysis mariz, paralysis rogi, paralysis ka "
    "mareez, paralysis ka mariz, paralysis ka rogi, paralysis ke mareez, paralysis ke mariz, "
    "paralysis ke rogi, paralysis ki mareez, paralysis ki mariz, paralysis ki rogi, लकवा के "
    "मरीज, लकवे के मरीज, palsy, in january, in february, in march, in april, in may, in june, "
    "in july, in august, in september, in october, in november, in december, post stroke, post "
    "paralysis, post surgery, stroke rehab, stroke rehabilitation, stroke recovery, stroke "
    "ward, paralysis rehab, paralysis rehabilitation, paralysis recovery, paralysis ward, after "
    "stroke, after paralysis, after heart attack, after a stroke, after a paralysis, after a "
    "heart attack, after his stroke, after his paralysis, after his heart attack, after her "
    "stroke, after her paralysis, after her heart attack, after the stroke, after the "
    "paralysis, after the heart attack, lakwa ke baad, lakva ke baad, paralysis ke baad, stroke "
    "ke baad, लकवे के बाद, लकवा के बाद, स्ट्रोक के बाद, bypass, mareez ke liye, patient ke "
    "liye, purana fracture, purana dard, old fracture, pehle tha, pehle thi, pehle hua tha, "
    "pehle hui thi, पहले था, पहले थी, under control, once in, once when, once before, once "
    "last, in school, in college, polio, पोलियो, dystrophy, cerebral, pada tha, padi tha, aaya "
    "tha, aayi tha, pade tha, पड़ा था, आया था, आयी था, आई था, पडा था, phobia, when i see, when "
    "i was, facial paralysis, paralysis exercises, paralysis physio, paralysis physiotherapy, "
    "disorder, epilepsy patient, as a baby, as an infant, as a kid, as a teenager, as a teen, "
    "as a boy, as a girl, in infancy, in childhood, when he was, when she was, when they were, "
    "at birth, when i had, long back, long ago, long time ago, long time back, ages ago, few "
    "years, many years, decades, bahut pehle, bahut pahle, kaafi pehle, kafi pehle, bahut saal, "
    "kai saal, saalon pehle, saalo pehle, chhota tha, chhoti thi, chhote the, chota tha, choti "
    "thi, chote the, बहुत पहले, कई साल, छोटा था, छोटी थी, baby me, as kid, tha pehle, thi "
    "pehle, the pehle, tha pahle, thi pahle, था पहले, थी पहले"
)

# Past as well, unless the clause says that it began then.
PAST_UNLESS_BEGUN = (
    "month ago, month back, month before, month earlier, months ago, months back, months before, "
    "months earlier, week ago, week back, week before, week earlier, weeks ago, weeks back, weeks "
    "before, weeks earlier, mahine pehle, mahine pahle, mahina pehle, mahina pahle, mahino pehle, "
    "mahino pahle, hafte pehle, hafte pahle, hafta pehle, hafta pahle, महीने पहले, महीना पहले, "
    "हफ्ते पहले, plaster removed, plaster is off, plaster off, plaster kat gaya, plaster khul "
    "gaya, cast removed, cast is off, cast off, cast kat gaya, cast khul gaya, operated, fixed, "
    "healed, fracture surgery, fracture operation, post fracture, हड्डी जुड़, haddi jud, tuti "
    "tha, tuti thi, tuti the, tooti tha, tooti thi, tooti the, toota tha, toota thi, toota the, "
    "tuta tha, tuta thi, tuta the, tute tha, tute thi, tute the, hua tha, hua thi, hua the, hui "
    "tha, hui thi, hui the, टूटी था, टूटी थी, टूटी थे, टूटा था, टूटा थी, टूटा थे, टूट गई था, टूट "
    "गई थी, टूट गई थे, टूट गयी था, टूट गयी थी, टूट गयी थे, हुआ था, हुआ थी, हुआ थे, हुई था, हुई "
    "थी, हुई थे, rehab, rehabilitation, prehab"
)

BEGUN = (
    "started, began, begun, since, start, shuru, शुरू, se, kal, aaj, yesterday, today, subah, "
    "raat, tonight, now, कल, आज, सुबह, अभी, अब"
)

# Not long past, or only a comparison: "it never hurt like this before".
RECENT = (
    "minute pehle, minute pahle, minat pehle, minutes ago, minute ago, min ago, mins ago, min "
    "pehle, mins pehle, hour ago, hours ago, hrs ago, hr ago, ghante pehle, ghanta pehle, "
    "ghante pahle, minute ho gaye, ghante ho gaye, abhi tak, मिनट पहले, घंटे पहले, घंटा पहले, "
    "kabhi nahi, kabhi nhi, never, कभी नहीं"
)

# It happens now: never only talk.
ACUTE = (
    "now, today, tonight, since yesterday, since morning, since today, since last night, since "
    "this, din se, ghante se, ghanto se, raat se, shaam se, kal se, दिन से, घंटे से, घंटों से, "
    "रात से, शाम से, suddenly, just now, started, yesterday, morning, right now, at the moment, "
    "again, new, hour, hours, minute, minutes, ab, abhi, aaj, achanak, subah, kal, अब, अभी, आज, "
    "अचानक, सुबह, कल, woke up with, woke up and, since waking, just happened, few minutes, ho "
    "gaya abhi, ek ghante, tab se, since then"
)

# Somebody has it: a question about it is not only talk.
ACTUAL = (
    "i have, i am, i feel, i cannot, i not, im, ive, am having, is having, are having, he is, he "
    "has, he cannot, she is, she has, she cannot, has, having a, having this, having these, "
    "having severe, having chest, having trouble, my, raha, rahi, rahe, rha, rhi, rhe, gaya, "
    "gayi, gaye, gya, gai, mujhe, mera, meri, mere, papa, mummy, father, mother, dad, mom, mum, "
    "wife, husband, son, daughter, brother, sister, friend, uncle, aunt, baby, help, urgent, "
    "emergency, he, she, maa, bhai, pita, पापा, मम्मी, माँ, मां, भाई, पिताजी, रहा, रही, रहे, गया, "
    "गयी, गई, गए, मुझे, मेरा, मेरी, मेरे"
)

# A sentence that begins so asks.
ASKING = (
    "what, which, how, why, when, who, kya, kab, kyu, kyun, kaise, क्या, कब, कैसे, क्यों, is, "
    "are, can, could, does, do you, do i, do we, do they, do people, do your, did, will, would, "
    "should, kya aap"
)

# A sentence that begins so supposes.
CONDITIONS = "if, in case, agar, yadi, अगर, यदि, what if, incase"

# A sentence with one of these is not meant so.
JOKES = (
    "lol, haha, hahaha, hehe, lmao, rofl, just kidding, just joking, jokes apart, joke apart, "
    "joke aside, jokes aside, mazaak, mazak, मज़ाक, मजाक"
)

# A sign is read about, feared or explained.
MENTIONED = (
    "what is, what are, sign of, signs of, symptoms of, risk of, chance of, chances of, "
    "prevent, prevention, avoid, read about, read on, i read, told about, heard about, heard "
    "of, article, leaflet, your page, website, web site, blog, video, you wrote, you write, you "
    "asked, asked about, asked me, asked if, asked whether, asked for, warned, told me to "
    "watch, watch for, look out for, difference between, means, meaning of, mentions, "
    "mentioned, mareez ko, should i worry, in future, in the future, one cannot, one can, one "
    "should, if i ever, if ever, that if, must rush, so far so, when one, when someone, if one, "
    "if someone, will i get, will i become, will i lose, will i have, can i get, can i become, "
    "can i lose, can i have, could i get, could i become, could i lose, may get, may become, "
    "may happen, might get, might become, can cause, cause, causes, lead to, leads to, puchha, "
    "pucha, poocha, पूछा, dar hai, darr hai, डर है, dar lagta, scared of, afraid of, fear of, "
    "terrified of, scared that i may, scared that i might, scared that i will, scared that i "
    "could, scared i may, scared i might, scared i will, scared i could, afraid that i may, "
    "afraid that i might, afraid that i will, afraid that i could, afraid i may, afraid i "
    "might, afraid i will, afraid i could, worried that i may, worried that i might, worried "
    "that i will, worried that i could, worried i may, worried i might, worried i will, worried "
    "i could, worried about, got worried, scared me, ke lakshan, kya lakshan, kyu hota hai, kyu "
    "hoti hai, kyun hota hai, kyun hoti hai, kyon hota hai, kyon hoti hai, क्यों होता है, क्यों "
    "होती है, के लक्षण, hota hai kya, hoti hai kya, ho sakta hai, ho sakti hai, हो सकता है, हो "
    "सकती है, se bachav, se bachne, se kaise, kaise bache, kaise bachein, kise kehte, kise "
    "kahte, matlab kya, poster, posters, pamphlet, brochure, webinar, seminar, workshop on, "
    "workshop for, course on, course for, course in, certificate course, certificate for, "
    "certification, awareness, camp, lecture, syllabus, exam, quiz, assignment, thesis, "
    "dissertation, project on, research on, study on, internship, do you treat, do you handle, "
    "do you manage, do you see, treat karte, treatment hota, ka ilaj karte, ka ilaaj hota, "
    "risk, risks, khatra, jokhim, खतरा, complication, complications, side effect, side effects, "
    "is it possible, is it true, myth, ke naam se, ke naam se dar, insurance, policy, movie, "
    "film, novel, serial, documentary, what should i do if, what to do if, what do i do if, kya "
    "karu agar, kya kare agar, kya karein agar, agar kabhi, will i be, will i need, will he be, "
    "will she be, will it be, just curious, out of curiosity, curious about, curious if, my "
    "friend says, friend says, friends say, people say, people says, somebody said, someone "
    "said, log kehte, log kahte, log bolte, sab bolte, sab kehte, suna hai, suna tha, i heard "
    "that, heard that, google says, on google, google pe, google par, youtube pe, youtube par, "
    "on youtube, on instagram, in a reel, feared, doctor suspected, doctors suspected, they "
    "suspected, i thought it was, we thought it was"
)

# A past clause ends before these.
NEW_CLAUSES = (
    "but, now, however, although, though, lekin, magar, ab, aaj, today, yesterday, par, लेकिन, "
    "मगर, अब, आज, suddenly, achanak, अचानक"
)
